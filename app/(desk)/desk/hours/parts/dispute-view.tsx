import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { DeskRecord, ledgerOf } from "@/lib/hours/queries/waiting";
import { claimOf } from "@/lib/hours/rules/claim";
import { inHours } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { answer } from "../actions";
import { titleIn } from "./title";

type Props = { record: DeskRecord; ledger: Awaited<ReturnType<typeof ledgerOf>>; self: boolean };

/** One dispute: what the person says, what the roll shows, what the ledger holds, and the answer. */
export function DisputeView({ record, ledger, self }: Props) {
  const t = useTranslations("hours");
  const locale = useLocale();
  const format = useFormatter();
  const { head, event, person, position } = record;
  const claim = claimOf(ledger.entries.at(-1)?.entry.reason ?? "");
  const times = claim.from || claim.to ? t("mine.claim_times", { from: claim.from ?? "…", to: claim.to ?? "…" }) : "";
  return (
    <div className="col mn nr">
      <h2 className="h2">
        {t("desk.disputes", { name: person.name })}{" "}
        <small>
          {format.dateTime(head.startsAt, "day")} {titleIn(event, locale)} {titleIn(position, locale)}
        </small>
      </h2>
      <blockquote className="qt">
        <b>{t(`claim.${claim.kind}`)}</b> {[times, claim.text].filter(Boolean).join(t("mine.comma"))}
        <span className="xs mute mt-1 block">{t("desk.said_at", { at: format.dateTime(head.since, "dayTime") })}</span>
      </blockquote>
      <div>
        <h3 className="sm b mb-1.5">{t("desk.evidence")}</h3>
        <ul className="led ev">
          {ledger.marks.map(({ mark, by }) => (
            <li key={mark.id}>
              <time className="xs mute" dateTime={mark.at.toISOString()}>
                {format.dateTime(mark.at, "dayTime")}
              </time>
              <span>
                {t(`marks.${mark.kind}`)}
                {mark.reason ? `${t("mine.colon")}${mark.reason}` : ""}
              </span>
              <span className="xs mute">
                {t(`evidence.${mark.evidence}`)} {by}
              </span>
            </li>
          ))}
          {ledger.marks.length === 0 && <li>{t("desk.no_marks")}</li>}
        </ul>
      </div>
      <div>
        <h3 className="sm b mb-1.5">{t("desk.ledger")}</h3>
        <ol className="led">
          {ledger.entries.map(({ entry, by }) => (
            <li key={entry.id}>
              <time className="xs mute" dateTime={entry.at.toISOString()}>
                {format.dateTime(entry.at, "dayTime")}
              </time>
              <b>{inHours(entry.minutes)}</b>
              <span>
                {t(`state.${entry.state}`)}
                {by ? t("desk.by", { name: by }) : ""}
              </span>
              <span className="xs mute">
                {timeOf(entry.startsAt)}–{timeOf(entry.endsAt)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {self ? (
        <p className="sm ink2">{t("desk.for_other")}</p>
      ) : (
        <ActForm
          key={head.recordId}
          action={answer}
          once={crypto.randomUUID()}
          hidden={{ chain: head.chain, turn: String(head.turn) }}
          fields={[
            {
              name: "how",
              label: t("desk.how"),
              kind: "select",
              span: 4,
              options: (["correct", "keep", "void"] as const).map((value) => ({ value, label: t(`how.${value}`) })),
            },
            { name: "from", label: t("desk.from"), kind: "time", span: 4, value: claim.from ?? timeOf(head.startsAt) },
            { name: "to", label: t("desk.to"), kind: "time", span: 4, value: claim.to ?? timeOf(head.endsAt) },
            {
              name: "reason",
              label: t("desk.answer_text"),
              kind: "textarea",
              maxLength: 500,
              hint: t("desk.answer_hint"),
            },
          ]}
          submit={t("desk.answer")}
          busy={t("desk.busy")}
          note={t("desk.answer_note", { hours: inHours(head.minutes) })}
          short
        />
      )}
    </div>
  );
}
