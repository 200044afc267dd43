"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { batchInput, enteredInput, enteredOneInput } from "@/lib/hours/input";
import { batchEntered, makeBatch, recordEntered } from "@/lib/hours/mutations/national";

function settle(state: FormState): FormState {
  if (!state?.ok) return state;
  revalidatePath("/desk/hours/national");
  redirect(`/desk/hours/national?batch=${encodeURIComponent(state.id)}&said=${state.said ?? "batched"}`);
}

export async function batch(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "hours.export", form, input: batchInput, target: (i) => i.recordingUnitId, run: makeBatch }),
  );
}

export async function entered(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "hours.entered", form, input: enteredInput, target: (i) => i.batchId, run: batchEntered }),
  );
}

export async function enteredOne(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "hours.entered", form, input: enteredOneInput, target: (i) => i.chain, run: recordEntered }),
  );
}
