import { ShieldCheck } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { KeyValues } from "@/components/ui/card";
import { LANGUAGES } from "@/db/words";
import { regionName } from "@/lib/regions/rules";
import { ageOn, dayOfAge, instantOf } from "@/lib/time";
import type { DeskCard, Look } from "@/lib/volunteers/queries/desk-card";
import { ADULT_AGE, isMinor } from "@/lib/volunteers/rules/age";
import { maskedContact } from "@/lib/volunteers/rules/contact";
import { isOwnReason } from "@/lib/volunteers/rules/reason";
import { ChangeLogin } from "./change-login";
import { Cover } from "./cover";
import { Reveal } from "./reveal";

type Props = { card: DeskCard; today: string; uncovered: Date | null; looks: readonly Look[] };

/** Who somebody is. Contacts are covered, and a minor's birth month too, until a reason is given. */
export function Facts({ card, today, uncovered, looks }: Props) {
  const t = useTranslations("volunteers.desk.card");
  const tv = useTranslations("volunteers");
  const format = useFormatter();
  const locale = useLocale();
  const comma = tv("desk.comma");
  const age = ageOn(card.birthMonth, today);
  const minor = isMinor(card.birthMonth, today);
  const born = format.dateTime(instantOf(`${card.birthMonth}-01`), "month");
  const levels = { zh: card.languageZh, mn: card.languageMn };
  const decided = looks.find((look) => look.act === "volunteers.approve");
  const contact = (value: string | null, none: string) =>
    value === null ? none : uncovered ? value : <Cover label={t("covered")}>{maskedContact(value)}</Cover>;
  const rows = [
    {
      key: t("age"),
      value:
        minor && !uncovered ? (
          <>
            {t("years", { age })} <Cover label={t("covered")}>{`${card.birthMonth.slice(0, 4)}-●●`}</Cover>
          </>
        ) : (
          t("years_month", { age, month: born })
        ),
    },
    { key: t("region"), value: regionName(card.region, locale) },
    { key: t("unit"), value: card.unit ?? t("none") },
    {
      key: t("team"),
      value:
        card.teams.map((team) => (team.isLead ? t("lead", { team: team.name }) : team.name)).join(comma) || t("none"),
    },
    {
      key: t("languages"),
      value: LANGUAGES.map((language) =>
        tv("desk.language_level", { language: tv(`languages.${language}`), level: tv(`levels.${levels[language]}`) }),
      ).join(comma),
    },
    { key: t("skills"), value: card.skills.map((skill) => tv(`skills.${skill}`)).join(comma) || t("none") },
    { key: t("phone"), value: contact(card.phone, t("none")) },
    { key: t("email"), value: contact(card.email, t("no_email")) },
    { key: t("mail"), value: t(card.wantsEmail && card.email ? "wants" : "no_wants") },
    { key: t("applied"), value: format.dateTime(card.appliedAt, "fullDay") },
    ...(card.decidedAt
      ? [
          {
            key: t("joined"),
            value: `${format.dateTime(card.decidedAt, "fullDay")}${decided?.name ? `${comma}${decided.name}` : ""}`,
          },
        ]
      : []),
  ];
  return (
    <section className="lside" aria-label={t("facts")}>
      <div className="row gap-3.5">
        <Avatar name={card.name} size={52} />
        <p className="sm ink2">{card.hasPassword ? card.number : t("no_password")}</p>
      </div>
      {card.statusReason && card.status !== "active" && (
        <p className="sm mt-3">
          {t("status_reason", {
            reason: isOwnReason(card.statusReason) ? tv(`reasons.${card.statusReason}`) : card.statusReason,
          })}
        </p>
      )}
      {minor && (
        <div className="pinfo">
          <h2>
            <ShieldCheck className="i" aria-hidden />
            {t("minor", { age })}
          </h2>
          <p>{t("minor_note", { day: format.dateTime(instantOf(dayOfAge(card.birthMonth, ADULT_AGE)), "fullDay") })}</p>
        </div>
      )}
      <KeyValues rows={rows} />
      <Reveal volunteerId={card.id} uncovered={uncovered} />
      <ChangeLogin card={card} />
    </section>
  );
}
