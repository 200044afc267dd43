import { useFormatter, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import type { MyRequest } from "@/lib/privacy/queries/screen";
import { takeBack } from "../actions";

/** What was asked about the child's data, and how it stands; the guardian's own open ones can be taken back. */
export function ChildRequests({ token, requests }: { token: string; requests: readonly MyRequest[] }) {
  const t = useTranslations("privacy");
  const format = useFormatter();
  const stamp = (at: Date) => format.dateTime(at, "longStamp");
  if (requests.length === 0) return null;
  return (
    <section>
      <h2>{t("child.requests")}</h2>
      <ul className="grid gap-4 mt-3">
        {requests.map((one) => (
          <li key={one.id} className="card">
            <p className="row gap-2 flex-wrap">
              <b>{t(`ask.kinds.${one.kind}`)}</b>
              <Badge>{t(`mine.states.${one.state}`)}</Badge>
              {one.askedBy === "guardian" && <Badge>{t("mine.by_guardian")}</Badge>}
            </p>
            <p className="sm ink2">
              {t(one.kind === "delete" ? "mine.delete_at" : "mine.asked", {
                at: stamp(one.askedAt),
                due: stamp(one.dueAt),
              })}{" "}
              {one.answeredAt && one.answer && t("mine.answered", { at: stamp(one.answeredAt), answer: one.answer })}
            </p>
            <ActForm
              gone={one.state !== "open" || one.askedBy !== "guardian"}
              className="mt-3"
              action={takeBack}
              once={crypto.randomUUID()}
              hidden={{ token, requestId: one.id }}
              submit={t("mine.take_back")}
              busy={t("mine.busy")}
              tone="plain"
              short
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
