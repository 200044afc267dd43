import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Qr } from "@/components/ui/qr";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { timeOf } from "@/lib/time";
import { namesOf } from "./words";

type Props = { signup: VolunteerSignup; code: string; digits: string };

/** One's own code, large: for the lead to scan, on the screen, on a screenshot or on paper. */
export function OwnCode({ signup, code, digits }: Props) {
  const t = useTranslations("attendance.own");
  const format = useFormatter();
  const names = namesOf(signup, useLocale());
  const { shift, event } = signup;
  return (
    <section className="own-code" id="code" aria-label={t("short")}>
      <h2 className="text-lg">{t("title")}</h2>
      <p className="sm ink2">
        {names.event}
        {" · "}
        {shift.name}
      </p>
      <p className="sm ink2">
        {t("when", {
          day: format.dateTime(shift.startsAt, "dayWeek"),
          from: timeOf(shift.startsAt),
          to: timeOf(shift.endsAt),
          place: event.place,
        })}
      </p>
      <Qr text={code} label={t("qr")} />
      <p className="digits" aria-label={t("digits_label", { digits: [...digits].join(" ") })}>
        {digits}
      </p>
      <p className="sm ink2">{t("digits")}</p>
      <p className="xs mute">{t("print")}</p>
    </section>
  );
}
