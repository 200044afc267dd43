import { FileCheck, SearchCheck, GraduationCap } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { CLEARANCE_KINDS, CLEARANCE_RESULTS, QUALIFICATIONS } from "@/db/words";
import type { DeskCard } from "@/lib/volunteers/queries/desk-card";
import { clear, disqualify, qualify } from "../actions";
import { CredentialRow } from "./credential-row";

type Props = { card: DeskCard; today: string; coming: number; months: number };

/** Qualifications, record checks and pledges with how long they run, and the forms that record them. */
export function Credentials({ card, today, coming, months }: Props) {
  const t = useTranslations("volunteers.desk.credentials");
  const tv = useTranslations("volunteers");
  const saving = tv("desk.act.saving");
  const privacy = t("privacy", { name: card.name, n: coming });
  const hidden = { volunteerId: card.id };
  const reason = {
    name: "reason",
    label: t("reason"),
    hint: tv("desk.act.reason_kept"),
    span: 12 as const,
    maxLength: 200,
  };
  const none = card.qualifications.length + card.clearances.length === 0;
  return (
    <section className="blk" aria-labelledby="credentials">
      <header>
        <h2 id="credentials">{t("title")}</h2>
        <small>{t("note")}</small>
      </header>
      {none && <p className="bd sm mute">{t("none")}</p>}
      <ul className="ql">
        {card.qualifications.map((own) => (
          <CredentialRow
            key={own.id}
            icon={<GraduationCap className="i" aria-hidden />}
            name={tv(`qualifications.${own.kind}`)}
            note={own.reason}
            from={own.validFrom}
            until={own.validUntil}
            today={today}
            withdrawn={own.withdrawnAt}
          >
            {!own.withdrawnAt && (
              <ActBox
                float
                action={disqualify}
                once={crypto.randomUUID()}
                hidden={{ qualificationId: own.id }}
                label={t("withdraw")}
                look={{ size: "xs" }}
                fields={[{ ...reason, label: t("withdraw_reason") }]}
                submit={t("withdraw_do")}
                busy={saving}
                tone="danger"
              />
            )}
          </CredentialRow>
        ))}
        {card.clearances.map((own) => (
          <CredentialRow
            key={own.id}
            icon={
              own.kind === "pledge" ? (
                <FileCheck className="i" aria-hidden />
              ) : (
                <SearchCheck className="i" aria-hidden />
              )
            }
            name={tv(`clearances.${own.kind}`)}
            note={t("result_line", { result: tv(`clearance_results.${own.result}`), authority: own.authority })}
            from={own.checkedOn}
            until={own.validUntil}
            today={today}
            stopped={own.result === "passed" ? null : tv(`clearance_results.${own.result}`)}
          />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 px-4.5 py-3">
        <ActBox
          action={qualify}
          once={crypto.randomUUID()}
          hidden={hidden}
          className="open:basis-full"
          label={t("record")}
          look={{ size: "sm", variant: "soft" }}
          fields={[
            {
              name: "kind",
              kind: "select",
              label: t("kind"),
              span: 4,
              options: QUALIFICATIONS.map((value) => ({ value, label: tv(`qualifications.${value}`) })),
            },
            { name: "validFrom", kind: "date", label: t("from"), span: 4, value: today },
            { name: "validUntil", kind: "date", label: t("until"), hint: t("until_optional"), span: 4 },
            reason,
          ]}
          submit={t("do")}
          busy={saving}
          note={privacy}
        />
        <ActBox
          action={clear}
          once={crypto.randomUUID()}
          hidden={hidden}
          className="open:basis-full"
          label={t("record_clearance")}
          look={{ size: "sm", variant: "soft" }}
          fields={[
            {
              name: "kind",
              kind: "select",
              label: t("kind"),
              span: 4,
              options: CLEARANCE_KINDS.map((value) => ({ value, label: tv(`clearances.${value}`) })),
            },
            {
              name: "result",
              kind: "select",
              label: t("result"),
              span: 4,
              options: CLEARANCE_RESULTS.map((value) => ({ value, label: tv(`clearance_results.${value}`) })),
            },
            { name: "authority", label: t("authority"), hint: t("authority_hint"), span: 4, maxLength: 60 },
            { name: "checkedOn", kind: "date", label: t("checked_on"), span: 4, value: today },
            { name: "validUntil", kind: "date", label: t("until"), hint: t("until_default", { months }), span: 8 },
          ]}
          submit={t("do")}
          busy={saving}
          note={privacy}
        />
      </div>
    </section>
  );
}
