"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { draftInput } from "@/lib/events/input";
import { draftEvent } from "@/lib/events/mutations/draft";

/** Keeps a new event as a draft, or publishes it at once; then shows it. */
export async function draft(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.draft", form, input: draftInput, run: draftEvent });
  if (!state?.ok) return state;
  revalidatePath("/desk", "layout");
  redirect(`/desk/events/${state.id}?said=${state.said ?? "drafted"}`);
}
