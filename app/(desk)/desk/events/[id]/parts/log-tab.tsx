import { getFormatter, getTranslations } from "next-intl/server";
import { Avatar } from "@/components/ui/avatar";
import { type LogEntry, logOfEvent } from "@/lib/events/queries/at-desk";
import { isMessageKey } from "@/lib/i18n/keys";

/** What happened, latest first: who, what, from what to what. */
export async function LogTab({ eventId }: { eventId: string }) {
  const [t, format, log] = await Promise.all([getTranslations(), getFormatter(), logOfEvent(eventId)]);
  const act = (entry: LogEntry) => {
    const key = `events.desk.log.acts.${entry.act.replace(".", "_")}`;
    return isMessageKey(key) ? t(key) : entry.act;
  };
  return (
    <>
      <div className="sh2">
        <h2>{t("events.desk.log.title")}</h2>
        <span className="mute sm">{t("events.desk.log.count", { count: log.length })}</span>
      </div>
      <ul className="hs psl px-4.5">
        {log.map((entry) => {
          const who = entry.by ?? t("events.desk.log.system");
          return (
            <li key={entry.id}>
              <time dateTime={entry.at.toISOString()}>{format.dateTime(entry.at, "dayTime")}</time>
              <Avatar name={who} size={24} />
              <span>
                <b>{who}</b> {act(entry)} {changes(entry).map((text) => ` ${text}`)}{" "}
                <span className="code">{entry.act}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );

  function changes({ facts }: LogEntry): string[] {
    return Object.entries(facts).flatMap(([field, pair]) => {
      if (!Array.isArray(pair) || pair.length !== 2) return [];
      const key = `events.desk.log.fields.${field.split(" ")[0]}`;
      if (!isMessageKey(key)) return [];
      return [t("events.desk.log.change", { field: t(key), from: said(pair[0]), to: said(pair[1]) })];
    });
  }

  function said(value: unknown): string {
    if (value === null || value === undefined || value === "") return t("events.desk.log.nothing");
    if (typeof value === "boolean") return t(value ? "events.desk.log.yes" : "events.desk.log.no");
    if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value))
      return format.dateTime(new Date(value), "dayTime");
    const state = `events.public.phase.${String(value)}`;
    if (value === "published") return t("events.desk.log.published");
    return isMessageKey(state) ? t(state) : String(value);
  }
}
