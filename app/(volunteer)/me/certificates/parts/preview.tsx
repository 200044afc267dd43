import { getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { Banner } from "@/components/ui/banner";
import { IDENTITY_KINDS } from "@/db/words";
import type { PeriodInput } from "@/lib/certificates/input";
import { asker, type OwnUnit } from "@/lib/certificates/queries/mine";
import { ownLines } from "@/lib/certificates/queries/preview";
import { hoursText, shownTenths, tenthsOf } from "@/lib/certificates/rules/hours";
import { ADULT_AGE } from "@/lib/signups/rules/roster";
import { ageOn, dayOf } from "@/lib/time";
import { ask } from "../actions";

/** The lines a certificate of this unit and time would have, and the request. */
export async function Preview({
  asked,
  unit,
  volunteerId,
}: {
  asked: PeriodInput;
  unit: OwnUnit;
  volunteerId: string;
}) {
  const [t, lines, person] = await Promise.all([
    getTranslations("certificates"),
    ownLines({ ...asked, volunteerId }),
    asker(volunteerId),
  ]);
  const waiting = unit.waiting.filter((day) => day >= asked.fromDay && day <= asked.toDay).length;
  const noticeDays = unit.noticeDays ?? 0;
  const kept = person?.kept ?? null;
  const tenths = shownTenths(lines.map(({ minutes }) => minutes));
  const total = hoursText(tenthsOf(lines.reduce((sum, { minutes }) => sum + minutes, 0)));
  const adult = person !== null && ageOn(person.birthMonth, dayOf(new Date())) >= ADULT_AGE;
  return (
    <div className="pv" aria-live="polite">
      <h3>{t("mine.preview_title")}</h3>
      {lines.length === 0 && <Banner tone="warn">{t("mine.preview_none")}</Banner>}
      {lines.length > 0 && (
        <ol>
          {lines.map((line, i) => (
            <li key={line.chain}>
              <span className="mute">{line.day}</span>
              <span>
                {line.title}
                <small>
                  {line.content} · {line.place}
                </small>
              </span>
              <b>{t("hours", { hours: hoursText(tenths[i] ?? 0) })}</b>
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 && <p className="b">{t("mine.preview_total", { n: lines.length, hours: total })}</p>}
      {waiting > 0 && <p className="sm ink2">{t("mine.preview_waiting", { n: waiting })}</p>}
      {noticeDays > 0 && <p className="sm ink2">{t("mine.notice", { days: noticeDays })}</p>}
      {lines.length > 0 && (
        <ActForm
          action={ask}
          once={crypto.randomUUID()}
          hidden={asked}
          className="grid gap-4 mt-3"
          fields={[
            {
              name: "withTrainings",
              kind: "check",
              label: t("mine.with_trainings"),
              hint: t("mine.with_trainings_note"),
            },
            ...(adult
              ? [
                  {
                    name: "withIdentity",
                    kind: "check" as const,
                    label: t("mine.with_identity"),
                    hint: t("mine.with_identity_note"),
                  },
                  {
                    name: "identityKind",
                    kind: "select" as const,
                    label: t("mine.identity_kind"),
                    span: 6 as const,
                    value: kept?.kind,
                    options: IDENTITY_KINDS.map((value) => ({ value, label: t(`identity_kind.${value}`) })),
                  },
                  {
                    name: "identityNumber",
                    label: t("mine.identity_number"),
                    span: 6 as const,
                    maxLength: 40,
                    ...(kept ? { hint: t("mine.identity_kept", { number: kept.number }) } : {}),
                  },
                ]
              : []),
          ]}
          submit={t("mine.send")}
          busy={t("mine.sending")}
        />
      )}
    </div>
  );
}
