"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { askInput, askOnlyInput } from "@/lib/certificates/input";
import { withdrawAsk } from "@/lib/certificates/mutations/answer";
import { ask as askFor } from "@/lib/certificates/mutations/ask";

export async function ask(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.ask",
    form,
    input: askInput,
    target: (i) => i.recordingUnitId,
    run: askFor,
  });
  if (!state?.ok) return state;
  revalidatePath("/me/certificates");
  return { ...state, message: (await getTranslations("certificates.mine"))("sent") };
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.withdraw_ask",
    form,
    input: askOnlyInput,
    target: (i) => i.askId,
    run: withdrawAsk,
  });
  if (!state?.ok) return state;
  revalidatePath("/me/certificates");
  return { ...state, message: (await getTranslations("certificates.mine"))("withdrawn") };
}
