import { useLocale, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import type { DeskRecord } from "@/lib/hours/queries/waiting";
import { hoursColumn } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { correct, strike } from "../actions";
import { titleIn } from "./title";

const TONES = { confirmed: "ok", corrected: "plain", voided: "line", pending: "warn", disputed: "info" } as const;

/** The settled records of one event; each can be corrected or voided, always with a reason. */
export function Settled({ records }: { records: readonly DeskRecord[] }) {
  const t = useTranslations("hours");
  const locale = useLocale();
  const event = records[0]?.event;
  if (!event) return null;
  return (
    <div className="col mn pb-6">
      <h2 className="h2">
        {titleIn(event, locale)} <small>{t("desk.unit", { unit: event.unit ?? t("desk.no_unit") })}</small>
      </h2>
      <ul className="blk st">
        {records.map(({ head, person }) => (
          <li key={head.chain}>
            <Avatar name={person.name} size={26} />
            <b>{person.name}</b>
            <span className="sm mute">
              {timeOf(head.startsAt)}–{timeOf(head.endsAt)} {t(`evidence.${head.evidence}`)}
            </span>
            <span className="row gap-2">
              <b>{hoursColumn(head.minutes)}</b>
              <Badge tone={TONES[head.state]}>{t(`state.${head.state}`)}</Badge>
            </span>
            {head.state === "voided" ? (
              <span />
            ) : (
              <span className="row gap-1">
                <ActBox
                  action={correct}
                  once={crypto.randomUUID()}
                  float
                  label={t("desk.correct")}
                  look={{ size: "xs" }}
                  title={t("desk.correct_of", { name: person.name })}
                  hidden={{ chain: head.chain, turn: String(head.turn), eventId: event.id }}
                  fields={[
                    { name: "from", label: t("desk.from"), kind: "time", value: timeOf(head.startsAt), span: 6 },
                    { name: "to", label: t("desk.to"), kind: "time", value: timeOf(head.endsAt), span: 6 },
                    { name: "reason", label: t("desk.why_told"), kind: "textarea", maxLength: 500, rows: 2 },
                  ]}
                  submit={t("desk.correct")}
                  busy={t("desk.busy")}
                  short
                />
                <ActBox
                  action={strike}
                  once={crypto.randomUUID()}
                  float
                  label={t("desk.void")}
                  look={{ size: "xs", variant: "quiet" }}
                  title={t("desk.void_of", { name: person.name })}
                  hidden={{ chain: head.chain, turn: String(head.turn), eventId: event.id }}
                  fields={[{ name: "reason", label: t("desk.why_told"), kind: "textarea", maxLength: 500, rows: 2 }]}
                  submit={t("desk.void")}
                  busy={t("desk.busy")}
                  tone="danger"
                  short
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
