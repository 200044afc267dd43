import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { KindTag } from "@/components/events/kind-tag";
import type { EventKind } from "@/db/words";
import { titleIn } from "./title";

export type Item = {
  key: string;
  href: string;
  at: Date | null;
  kind: EventKind;
  event: { title: string; titleEn: string | null };
  /** Instead of the event's title: whose. */
  name?: string;
  note: string;
  tone: "gap" | "ok-t" | "mute";
};

/** What can be opened, the longest waiting first. */
export function EventList({
  items,
  current,
  label,
}: {
  items: readonly Item[];
  current: string | null;
  label: string;
}) {
  const format = useFormatter();
  const locale = useLocale();
  const t = useTranslations("hours.desk");
  return (
    <nav className="lside" aria-label={label}>
      <p className="hd">
        <span>{label}</span>
        <span>{t("count", { count: items.length })}</span>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <Link href={item.href} aria-current={item.key === current ? "true" : undefined}>
              <span className="row between">
                <span className="xs mute">{item.at && format.dateTime(item.at, "dayWeek")}</span>
                <KindTag kind={item.kind} />
              </span>
              <b>{item.name ?? titleIn(item.event, locale)}</b>
              <span className={`xs ${item.tone}`}>{item.note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
