import { useFormatter, useTranslations } from "next-intl";
import { SproutShadow } from "@/components/art/sprout";
import type { RequestRow } from "@/lib/requests/letters";

/** It arrived: the number, until when an answer comes, and where this page's link went. */
export function SentCard({ request }: { request: RequestRow }) {
  const t = useTranslations("requests.host.sent");
  const format = useFormatter();
  return (
    <div className="done mb-7" role="status">
      <h2>{t("title", { name: request.contactName })}</h2>
      <p className="mt-3.5">
        {t("number")}
        <span className="mono">{request.number}</span>
      </p>
      <p className="mt-3">
        {request.dueAt && t("due", { due: format.dateTime(request.dueAt, "dayTime") })}{" "}
        {request.contactEmail ? t("mail", { email: request.contactEmail }) : t("no_mail")}
      </p>
      <SproutShadow />
    </div>
  );
}
