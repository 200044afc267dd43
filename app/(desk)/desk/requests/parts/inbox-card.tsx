import { Clock, UserRound } from "lucide-react";
import type { getFormatter, getTranslations } from "next-intl/server";
import Link from "next/link";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Tag } from "@/components/ui/tag";
import { hueOfKind } from "@/components/art/hue";
import type { Locale } from "@/db/words";
import { instantOf } from "@/lib/time";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { requestFacts } from "@/lib/requests/rules/facts";
import type { InboxRow } from "@/lib/triage/queries/inbox";
import { daysLeft } from "@/lib/triage/rules/age";
import { EVENT_KIND } from "@/lib/triage/rules/team";

export type CardWords = {
  t: Awaited<ReturnType<typeof getTranslations<never>>>;
  format: Awaited<ReturnType<typeof getFormatter>>;
  locale: Locale;
  now: Date;
};

type Props = { row: InboxRow; region: Region | undefined; words: CardWords };

/** One request: who, what, when they would like it, and how long they have waited. */
export function InboxCard({ row, region, words: { t, format, locale, now } }: Props) {
  const facts = requestFacts(row.answers);
  const left = daysLeft(row.dueAt, now);
  const days = [...new Set(facts.wishes.map((wish) => wish.day))].sort();
  const topics = facts.topics.map((topic) => t(`requests.topics.${topic}`)).join(t("triage.comma"));
  const said = topics || facts.needs.map((need) => t(`requests.needs.${need}`)).join(t("triage.comma"));
  return (
    <li>
      <Link className="rq" href={`/desk/requests/${row.id}`}>
        <span className="rq-h">
          <Tag hue={hueOfKind(EVENT_KIND[row.kind])}>{t(`requests.kinds.${row.kind}`)}</Tag>
          <b>
            {row.isSample && (
              <>
                <SampleMark>{t("triage.sample")}</SampleMark>{" "}
              </>
            )}
            {row.host}
          </b>
          <Badge tone={row.state === "submitted" ? "info" : "plain"}>{t(`triage.states.${row.state}`)}</Badge>
        </span>
        <span className="rq-f">
          {region && <span>{regionShortName(region, locale)}</span>}
          {row.headCount !== null && <span>{t("triage.people_count", { count: row.headCount })}</span>}
          {days.length > 0 && (
            <span>
              {t("triage.wishes", {
                days: days.map((day) => format.dateTime(instantOf(day), "day")).join(t("triage.comma")),
              })}
            </span>
          )}
          {!row.isKnown && <span className="w">{t("triage.not_registered")}</span>}
        </span>
        {said && <span className="rq-s">{said}</span>}
        <span className="rq-a">
          {left !== null && row.state !== "offered" && row.state !== "scheduled" && (
            <Badge tone={left < 0 ? "danger" : left <= 1 ? "warn" : "plain"} icon={<Clock className="i" aria-hidden />}>
              {t("triage.due", {
                left: Math.abs(left),
                when: left < 0 ? "late" : left === 0 ? "today" : "later",
              })}
            </Badge>
          )}
          {row.moveAskedAt && (
            <Badge tone="warn">{t("triage.move_asked", { day: format.dateTime(row.moveAskedAt, "day") })}</Badge>
          )}
          {row.takenByName && (
            <span className="mute xs">
              <UserRound className="i" aria-hidden /> {row.takenByName}
            </span>
          )}
          {row.number && <span className="mono mute xs">{row.number}</span>}
        </span>
      </Link>
    </li>
  );
}
