"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { isMessageKey } from "@/lib/i18n/keys";
import { feedbackInput, leaveCourseInput } from "@/lib/trainings/input";
import { giveFeedback } from "@/lib/trainings/mutations/give-feedback";
import { leaveCourse } from "@/lib/trainings/mutations/leave-course";
import { beginTryInput } from "@/lib/trainings/quiz/input";
import { beginTry } from "@/lib/trainings/quiz/mutations/begin-try";

async function told(state: FormState): Promise<FormState> {
  if (!state?.ok) return state;
  revalidatePath("/me", "layout");
  const t = await getTranslations();
  const key = `trainings.said.${state.said}`;
  return isMessageKey(key) ? { ...state, message: t(key) } : state;
}

/** Act trainings.leave: gives up every seat of a session ahead. */
export async function leave(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.leave",
      form,
      input: leaveCourseInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => leaveCourse(actor, input, once),
    }),
  );
}

/** Act trainings.give_feedback */
export async function rate(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.give_feedback",
      form,
      input: feedbackInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => giveFeedback(actor, input, once),
    }),
  );
}

/** Act trainings.begin_try: the questions are drawn, then the page to answer them. */
export async function begin(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "trainings.begin_try",
    form,
    input: beginTryInput,
    target: (i) => i.eventId,
    run: (actor, input, once) => beginTry(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/me", "layout");
  redirect(`/me/trainings/${encodeURIComponent(String(form.get("eventId")))}/quiz`);
}
