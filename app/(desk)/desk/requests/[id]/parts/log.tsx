import { getFormatter, getTranslations } from "next-intl/server";
import type { RequestAtDesk } from "@/lib/triage/queries/request";

/** The timeline, as both sides made it, oldest first. */
export async function Log({ found }: { found: RequestAtDesk }) {
  const [t, format] = await Promise.all([getTranslations("triage"), getFormatter()]);
  return (
    <>
      <h3 className="lh">{t("log.title")}</h3>
      <ol className="log">
        {found.entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at.toISOString()}>{format.dateTime(entry.at, "dayTime")}</time>
            <span>
              {t(`log.${entry.kind}`, {
                side: entry.side,
                who: entry.byName ?? (entry.side === "host" ? found.request.contactName : t("log.system")),
              })}
              {entry.body && <q>{entry.body}</q>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
