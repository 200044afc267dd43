import type { useFormatter, useTranslations } from "next-intl";
import type { Locale } from "@/db/words";
import type { FormState } from "@/lib/action";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { addDays, dayOf } from "@/lib/time";

/** What a page hands in: components call no action of their own. */
export type DutyAction = (state: FormState, form: FormData) => Promise<FormState>;

type Format = ReturnType<typeof useFormatter>;
type Say = ReturnType<typeof useTranslations<"volunteers.me">>;

/** Title of the event and position in the reader's language. */
export function namesOf({ event, position }: VolunteerSignup, locale: Locale) {
  return locale === "en"
    ? { event: event.titleEn ?? event.title, position: position.nameEn ?? position.name }
    : { event: event.title, position: position.name };
}

export const timesOf = ({ shift }: VolunteerSignup, t: Say, format: Format): string =>
  t("times", { from: format.dateTime(shift.startsAt, "time"), to: format.dateTime(shift.endsAt, "time") });

/** Today, tomorrow, or the weekday. */
export function dayLabel(at: Date, now: Date, t: Say, format: Format): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return t("today");
  return day === addDays(dayOf(now), 1) ? t("tomorrow") : format.dateTime(at, "weekday");
}

export const dateOf = (at: Date): string => String(Number(dayOf(at).slice(8)));

export function withdrawWords(t: Say, state: "confirmed" | "waitlisted") {
  return {
    act: state === "waitlisted" ? t("withdraw.wait") : t("withdraw.act"),
    busy: t("withdraw.busy"),
    done: state === "waitlisted" ? t("note.waiting_left") : t("withdraw.done"),
  };
}
