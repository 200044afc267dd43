"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { handInInput } from "@/lib/trainings/quiz/input";
import { handIn } from "@/lib/trainings/quiz/mutations/hand-in";

/** Act trainings.hand_in: the answers are scored, then the page shows what was right. */
export async function send(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "trainings.hand_in",
    form,
    input: handInInput,
    target: (i) => i.tryId,
    run: (actor, input, once) => handIn(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/me", "layout");
  redirect(
    `/me/trainings/${encodeURIComponent(state.id)}/quiz?done=${state.said === "quiz_passed" ? "passed" : "failed"}`,
  );
}
