import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { regionShortName } from "@/lib/regions/rules";
import { ageOn } from "@/lib/time";
import type { Applicant } from "@/lib/volunteers/queries/desk-queue";
import { isMinor } from "@/lib/volunteers/rules/age";

type Props = { queue: readonly Applicant[]; current: string; today: string; more: boolean };

/** Who waits, longest first, with what stands in the way. */
export function QueueList({ queue, current, today, more }: Props) {
  const t = useTranslations("volunteers.desk.queue");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <nav className="lside" aria-label={t("label")}>
      <ul>
        {queue.map((person) => {
          const age = ageOn(person.birthMonth, today);
          const unit = person.team ?? person.unit;
          return (
            <li key={person.id}>
              <Link
                className={`qi text-inherit no-underline${person.id === current ? " sel" : ""}`}
                href={`/desk/volunteers?view=applied&id=${person.id}`}
                aria-current={person.id === current ? "true" : undefined}
              >
                <Avatar name={person.name} size={34} />
                <span>
                  <b>{person.name}</b>
                  <small>{unit ? t("age_unit", { age, unit }) : t("age_only", { age })}</small>
                  {isMinor(person.birthMonth, today) && (
                    <small className={person.guardianAgreed ? "ok-t" : "gap"}>
                      {t(person.guardianAgreed ? "guardian_given" : "guardian_missing")}
                    </small>
                  )}
                  {person.doubles > 0 && <small className="gap">{t("double")}</small>}
                </span>
                <time dateTime={person.appliedAt.toISOString()}>
                  {format.dateTime(person.appliedAt, "dayTime")}
                  <br />
                  {regionShortName(person.region, locale)}
                </time>
              </Link>
            </li>
          );
        })}
      </ul>
      {more && <p className="xs mute px-4 py-3">{t("more", { n: queue.length })}</p>}
    </nav>
  );
}
