"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { plannedInput } from "@/lib/sessions/input";
import { planEvent } from "@/lib/sessions/mutations/plan";

/** Keeps a new event with its sessions as a draft, or publishes it at once; then shows it. */
export async function draft(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.draft", form, input: plannedInput, run: planEvent });
  if (!state?.ok) return state;
  revalidatePath("/desk", "layout");
  redirect(`/desk/events/${state.id}?said=${state.said ?? "drafted"}`);
}
