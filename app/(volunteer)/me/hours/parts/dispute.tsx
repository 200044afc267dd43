import { useFormatter, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import type { MyRecord } from "@/lib/hours/queries/mine";
import { CLAIM_KINDS } from "@/lib/hours/rules/claim";
import { dueDay } from "@/lib/hours/rules/lines";
import { inWords } from "@/lib/hours/rules/minutes";
import { instantOf, timeOf } from "@/lib/time";
import { dispute } from "../actions";

type Props = { record: MyRecord; days: number; now: Date };

/** "This is wrong": what stands there now, what was really so, and who answers until when. */
export function Dispute({ record: { head, keeper }, days, now }: Props) {
  const t = useTranslations("hours");
  const format = useFormatter();
  const day = dueDay("disputed", now, days);
  return (
    <ActBox
      action={dispute}
      once={crypto.randomUUID()}
      label={t("mine.dispute")}
      look={{ size: "xs", variant: "quiet" }}
      hidden={{ chain: head.chain, turn: String(head.turn) }}
      title={t("mine.dispute_title")}
      lead={t("mine.now", {
        from: timeOf(head.startsAt),
        to: timeOf(head.endsAt),
        duration: t("duration", inWords(head.minutes)),
        evidence: t(`evidence.${head.evidence}`),
      })}
      fields={[
        {
          name: "kind",
          label: t("mine.what"),
          kind: "radio",
          value: "left",
          options: CLAIM_KINDS.map((kind) => ({ value: kind, label: t(`claim.${kind}`) })),
        },
        { name: "from", label: t("mine.from"), kind: "time", span: 6, hint: t("mine.same") },
        { name: "to", label: t("mine.to"), kind: "time", span: 6 },
        { name: "text", label: t("mine.text"), kind: "textarea", hint: t("mine.text_hint"), maxLength: 300, rows: 2 },
      ]}
      submit={t("mine.send")}
      busy={t("mine.busy")}
      note={t("mine.promise", {
        who: keeper ?? t("mine.desk"),
        due: day ? format.dateTime(instantOf(day), "day") : "",
      })}
      short
      className="dsp"
    />
  );
}
