import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { KeyValues } from "@/components/ui/card";
import { LANGUAGES } from "@/db/words";
import { regionName } from "@/lib/regions/rules";
import { ageOn } from "@/lib/time";
import type { Applicant as Person } from "@/lib/volunteers/queries/desk-queue";
import { isMinor } from "@/lib/volunteers/rules/age";
import { maskedContact } from "@/lib/volunteers/rules/contact";

/** What somebody wrote when registering. Contacts are covered; to see them one opens the entry and gives a reason. */
export function Applicant({ person, today }: { person: Person; today: string }) {
  const t = useTranslations("volunteers.desk.queue");
  const tc = useTranslations("volunteers.desk.card");
  const tv = useTranslations("volunteers");
  const format = useFormatter();
  const locale = useLocale();
  const comma = tv("desk.comma");
  const levels = { zh: person.languageZh, mn: person.languageMn };
  const minor = isMinor(person.birthMonth, today);
  const rows = [
    { key: tc("region"), value: regionName(person.region, locale) },
    { key: tc("unit"), value: person.unit ?? tc("none") },
    { key: tc("team"), value: person.team ?? tc("none") },
    {
      key: tc("languages"),
      value: LANGUAGES.map((language) =>
        tv("desk.language_level", { language: tv(`languages.${language}`), level: tv(`levels.${levels[language]}`) }),
      ).join(comma),
    },
    { key: tc("skills"), value: person.skills.map((skill) => tv(`skills.${skill}`)).join(comma) || tc("none") },
    { key: tc("phone"), value: person.phone ? maskedContact(person.phone) : tc("none") },
    { key: tc("email"), value: person.email ? maskedContact(person.email) : tc("no_email") },
    ...(minor
      ? [
          {
            key: tc("guardian_contact"),
            value: person.guardianContact ? maskedContact(person.guardianContact) : tc("none"),
          },
        ]
      : []),
  ];
  return (
    <div className="grid content-start gap-4.5">
      <div className="row gap-4">
        <Avatar name={person.name} size={56} />
        <div>
          <h2 className="big">{person.name}</h2>
          <p className="ink2">
            {t("submitted", { age: ageOn(person.birthMonth, today), at: format.dateTime(person.appliedAt, "dayTime") })}
          </p>
        </div>
      </div>
      <KeyValues className="rounded-xl border border-line bg-surface px-4 py-3.5" rows={rows} />
      <p>
        <Link className="lnk" href={`/desk/volunteers/${person.id}`}>
          {t("open")}
        </Link>
      </p>
    </div>
  );
}
