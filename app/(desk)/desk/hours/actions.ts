"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { closeInput } from "@/lib/attendance/input";
import { closeAttendance } from "@/lib/attendance/mutations/close";
import { answerInput, confirmInput, correctInput, voidInput } from "@/lib/hours/input";
import { answerDispute } from "@/lib/hours/mutations/answer";
import { confirmHours } from "@/lib/hours/mutations/confirm";
import { correctHours } from "@/lib/hours/mutations/correct";
import { voidHours } from "@/lib/hours/mutations/void";

/** After a yes: the same view with the sentence of success; the next one that waits stands open. */
function settle(state: FormState, see: string, event?: FormDataEntryValue | null): FormState {
  if (!state?.ok) return state;
  revalidatePath("/desk", "layout");
  const query = new URLSearchParams({ see, said: state.said ?? "saved" });
  if (typeof event === "string" && event) query.set("event", event);
  redirect(`/desk/hours?${query}`);
}

export async function confirm(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "hours.confirm",
    form,
    input: confirmInput,
    target: (input) => input.eventId,
    run: confirmHours,
  });
  return settle(state, "waiting");
}

export async function close(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "attendance.close",
    form,
    input: closeInput,
    target: (input) => input.attendanceId,
    run: closeAttendance,
  });
  return settle(state, "waiting");
}

export async function correct(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "hours.correct",
    form,
    input: correctInput,
    target: (input) => input.chain,
    run: correctHours,
  });
  return settle(state, "settled", form.get("eventId"));
}

export async function strike(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "hours.void",
    form,
    input: voidInput,
    target: (input) => input.chain,
    run: voidHours,
  });
  return settle(state, "settled", form.get("eventId"));
}

export async function answer(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "hours.answer",
    form,
    input: answerInput,
    target: (input) => input.chain,
    run: answerDispute,
  });
  return settle(state, "disputed");
}
