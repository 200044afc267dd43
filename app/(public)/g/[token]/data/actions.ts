"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { getFormatter, getTranslations } from "next-intl/server";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { actOpenly, type FormState } from "@/lib/action";
import { addressOf } from "@/lib/auth/rules/trust";
import { no, type Outcome } from "@/lib/outcome";
import { guardianAskInput, guardianTakeBackInput } from "@/lib/privacy/input";
import { askAsGuardian, takeBackAsGuardian } from "@/lib/privacy/mutations/ask-as-guardian";

/** Counted per address, like every use of a guardian's link. */
async function counted(now: Date, run: () => Promise<Outcome>): Promise<Outcome> {
  const [who, format] = await Promise.all([headers(), getFormatter()]);
  const tried = await takeAttempt([{ kind: "guardian", who: addressOf(who) }], now);
  if ("until" in tried) return no("volunteers.refusals.too_many", { time: format.dateTime(tried.until, "time") });
  return run();
}

/** Act privacy.guardian_ask: a minor's guardian asks for correction or deletion on their own link. */
export async function ask(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const state = await actOpenly({
    act: "privacy.guardian_ask",
    form,
    input: guardianAskInput,
    run: (input, once) => counted(now, () => askAsGuardian(input, once, now)),
  });
  if (!state?.ok) return state;
  revalidatePath("/g/[token]/data", "page");
  return { ...state, message: (await getTranslations("privacy.child"))("sent") };
}

/** Act privacy.guardian_take_back: takes such a request back. */
export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const state = await actOpenly({
    act: "privacy.guardian_take_back",
    form,
    input: guardianTakeBackInput,
    run: (input, once) => counted(now, () => takeBackAsGuardian(input, once, now)),
  });
  if (!state?.ok) return state;
  revalidatePath("/g/[token]/data", "page");
  return { ...state, message: (await getTranslations("privacy.mine"))("took_back") };
}
