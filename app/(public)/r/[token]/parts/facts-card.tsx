import { useFormatter, useTranslations } from "next-intl";
import { summaryOf } from "@/components/requests/summary";
import { KeyValues } from "@/components/ui/card";
import type { RequestRow } from "@/lib/requests/letters";
import { requestFacts } from "@/lib/requests/rules/facts";

/** What the host wrote. */
export function FactsCard({ request, baseName }: { request: RequestRow; baseName: string }) {
  const t = useTranslations("requests");
  const format = useFormatter();
  const facts = requestFacts(request.answers);
  const rows = summaryOf(t, format, {
    kind: request.kind,
    facts: { ...facts, headCount: request.headCount ?? facts.headCount, adults: request.adults ?? facts.adults },
    baseName,
  });
  return (
    <div className="card">
      <h2 className="mb-2.5 text-base">{t("host.facts.title")}</h2>
      <KeyValues rows={rows.flatMap(({ label, value }) => (value ? [{ key: label, value }] : []))} />
      {request.rating !== null && (
        <p className="sm ink2 mt-2.5">
          {t("host.acts.rated", { rating: request.rating, visited: request.visitedCount ?? 0 })}
        </p>
      )}
    </div>
  );
}
