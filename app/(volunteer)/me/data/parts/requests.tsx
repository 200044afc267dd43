import { useFormatter, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import type { MyRequest } from "@/lib/privacy/queries/screen";
import { takeBack } from "../actions";

const TONES = { open: "info", done: "ok", refused: "warn", withdrawn: "plain" } as const;

/** What one asked about one's data, how it stands and what was answered; open ones can be taken back. */
export function Requests({ requests }: { requests: readonly MyRequest[] }) {
  const t = useTranslations("privacy");
  const format = useFormatter();
  const said = (one: MyRequest) => {
    const at = format.dateTime(one.askedAt, "longStamp");
    const due = format.dateTime(one.dueAt, "longStamp");
    const lines = [t(one.kind === "delete" ? "mine.delete_at" : "mine.asked", { at, due })];
    if (one.askedBy === "guardian") lines.unshift(t("mine.by_guardian"));
    if (one.answeredAt && one.state === "withdrawn")
      lines.push(t("mine.taken_back", { at: format.dateTime(one.answeredAt, "longStamp") }));
    if (one.answeredAt && one.answer)
      lines.push(t("mine.answered", { at: format.dateTime(one.answeredAt, "longStamp"), answer: one.answer }));
    return lines.join(" ");
  };
  return (
    <section id="asked">
      <h2>{t("mine.title")}</h2>
      {requests.length === 0 ? (
        <p className="ink2 sm">{t("mine.none")}</p>
      ) : (
        <ul className="card cn mt-3">
          {requests.map((one) => (
            <li key={one.id}>
              <div>
                <h3>
                  {t(`ask.kinds.${one.kind}`)}
                  <Badge tone={TONES[one.state]}>{t(`mine.states.${one.state}`)}</Badge>
                </h3>
                {one.text && <p>{one.text}</p>}
                <p>{said(one)}</p>
              </div>
              <ActForm
                gone={one.state !== "open" || one.askedBy === "guardian"}
                action={takeBack}
                once={crypto.randomUUID()}
                hidden={{ requestId: one.id }}
                submit={t("mine.take_back")}
                busy={t("mine.busy")}
                tone="plain"
                short
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
