"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { answerInput, dryRunInput } from "@/lib/privacy/input";
import { answerRequest } from "@/lib/privacy/mutations/answer";
import { tryRetention } from "@/lib/privacy/retention/mutations/run";

/** Act privacy.answer: the answer to a request, with its reason. */
export async function answer(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "privacy.answer",
    form,
    input: answerInput,
    target: (input) => input.requestId,
    run: (actor, input, once) => answerRequest(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/desk/privacy");
  return { ...state, message: (await getTranslations("privacy.desk"))("sent") };
}

/** Act privacy.try_retention: what the retention job would clear now; changes nothing. */
export async function tryNow(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "privacy.try_retention",
    form,
    input: dryRunInput,
    run: (actor, input, once) => tryRetention(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/desk/privacy");
  return { ...state, message: (await getTranslations("privacy.retention"))("tried") };
}
