"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { getFormatter } from "next-intl/server";
import { actOpenly, type FormState } from "@/lib/action";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { addressOf } from "@/lib/auth/rules/trust";
import { no } from "@/lib/outcome";
import { guardianInput } from "@/lib/volunteers/input";
import { answerGuardian } from "@/lib/volunteers/mutations/answer-guardian";

/** Act volunteers.guardian_answer: what a guardian decides on their own link; counted per address. */
export async function answer(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, format] = await Promise.all([headers(), getFormatter()]);
  const state = await actOpenly({
    act: "volunteers.guardian_answer",
    form,
    input: guardianInput,
    run: async (input, once) => {
      const counted = await takeAttempt([{ kind: "guardian", who: addressOf(who) }], now);
      if ("until" in counted)
        return no("volunteers.refusals.too_many", { time: format.dateTime(counted.until, "time") });
      return answerGuardian(input, once, now);
    },
  });
  if (state?.ok) revalidatePath("/g/[token]", "page");
  return state;
}
