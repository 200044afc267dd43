"use server";
import { headers } from "next/headers";
import { getFormatter, getLocale } from "next-intl/server";
import { actOpenly, type FormState } from "@/lib/action";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { addressOf } from "@/lib/auth/rules/trust";
import { no } from "@/lib/outcome";
import { dayOf } from "@/lib/time";
import { joinInput } from "@/lib/volunteers/input";
import { join } from "@/lib/volunteers/mutations/join";

/** Act volunteers.join: registers a volunteer; counted per address, so that nobody can try out phone numbers in bulk. */
export async function register(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, locale, format] = await Promise.all([headers(), getLocale(), getFormatter()]);
  return actOpenly({
    act: "volunteers.join",
    form,
    input: joinInput(dayOf(now)),
    run: async (input, once) => {
      const counted = await takeAttempt([{ kind: "join", who: addressOf(who) }], now);
      if ("until" in counted)
        return no("volunteers.refusals.too_many", { time: format.dateTime(counted.until, "time") });
      return join(input, locale, once, now);
    },
  });
}
