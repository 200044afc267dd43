"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { approveInput, reasonedInput } from "@/lib/volunteers/desk/input";
import { approveVolunteer } from "@/lib/volunteers/mutations/approve";
import { declineVolunteer } from "@/lib/volunteers/mutations/decline";

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.approve",
    form,
    input: approveInput,
    target: (i) => i.volunteerId,
    run: approveVolunteer,
  });
  return state?.ok ? goOn(form, "approved") : state;
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.decline",
    form,
    input: reasonedInput,
    target: (i) => i.volunteerId,
    run: declineVolunteer,
  });
  return state?.ok ? goOn(form, "declined") : state;
}

/** To the next person of the queue, saying what was done. */
function goOn(form: FormData, done: "approved" | "declined"): never {
  revalidatePath("/desk/volunteers");
  const next = form.get("next");
  const query = new URLSearchParams({ view: "applied", done });
  if (typeof next === "string" && next) query.set("id", next);
  redirect(`/desk/volunteers?${query}`);
}
