"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { disputeInput } from "@/lib/hours/input";
import { disputeHours } from "@/lib/hours/mutations/dispute";

export async function dispute(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "hours.dispute",
    form,
    input: disputeInput,
    target: (input) => input.chain,
    run: disputeHours,
  });
  if (!state?.ok) return state;
  revalidatePath("/me/hours");
  return { ...state, message: (await getTranslations("hours.mine"))("said") };
}
