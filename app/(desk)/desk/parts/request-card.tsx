import { Clock } from "lucide-react";
import type { getFormatter, getTranslations } from "next-intl/server";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/db/words";
import type { RequestBeside } from "@/lib/desk/queries/requests-beside";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { requestFacts } from "@/lib/requests/rules/facts";
import { dayOf, daysBetween, instantOf } from "@/lib/time";

type Words = {
  t: Awaited<ReturnType<typeof getTranslations<"desk.inbox">>>;
  format: Awaited<ReturnType<typeof getFormatter>>;
  locale: Locale;
  now: Date;
};
type Props = { row: RequestBeside; region: Region | undefined; words: Words };

/** Days after which a request has waited too long. */
const OLD_DAYS = 2;

/** One request: who asks, for when and how many, how long they have waited, and what is to be done now. */
export function RequestCard({ row, region, words }: Props) {
  const { t, format, locale } = words;
  const facts = requestFacts(row.answers);
  const days = [...new Set(facts.wishes.map(({ day }) => day))]
    .sort()
    .map((day) => format.dateTime(instantOf(day), "day"));
  const place = [
    region && regionShortName(region, locale),
    days.length > 0 && t("wishes", { days: days.join(t("comma")) }),
  ];
  const what = [t(`kinds.${row.kind}`), row.headCount !== null && t("people", { count: row.headCount }), facts.notes];
  const ours = row.view === "new";
  const href = `/desk/requests/${row.id}`;
  return (
    <li className="rq">
      <Link href={href} prefetch={false}>
        <span className="row between gap-2">
          <b>{row.host}</b>
          <Age row={row} words={words} />
        </span>
        <span className="mute xs">{place.filter(Boolean).join(t("between"))}</span>
        <span className="tx">{what.filter(Boolean).join(t("between"))}</span>
      </Link>
      <div className="row gap-2">
        <Now row={row} words={words} />
        <ButtonLink
          size="xs"
          variant={ours ? "soft" : "plain"}
          href={href}
          prefetch={false}
          data-key={ours ? "S" : undefined}
          aria-label={t(ours ? "schedule_who" : "open_who", { host: row.host })}
        >
          {t(ours ? "schedule" : "open")}
        </ButtonLink>
      </div>
    </li>
  );
}

function Age({ row, words: { t, format, now } }: Pick<Props, "row" | "words">) {
  const since = row.view === "to_move" ? row.moveAskedAt : row.submittedAt;
  if (!since) return null;
  const days = daysBetween(dayOf(since), dayOf(now));
  if (days <= 0) return <Badge tone="info">{t("today", { time: format.dateTime(since, "time") })}</Badge>;
  return <Badge tone={days >= OLD_DAYS && row.view !== "waiting" ? "warn" : "info"}>{t("waited", { days })}</Badge>;
}

/** What the next step is, and until when. */
function Now({ row, words: { t, format, now } }: Pick<Props, "row" | "words">) {
  const late = row.dueAt !== null && row.dueAt < now;
  const say = () => {
    if (row.moveAskedAt && row.view === "to_move")
      return t("move_since", { day: format.dateTime(row.moveAskedAt, "day") });
    if (row.state === "needs_info" || row.state === "offered") return t(row.state);
    if (!row.dueAt) return "";
    if (late) return t("overdue", { days: daysBetween(dayOf(row.dueAt), dayOf(now)) });
    return t("due", { when: format.dateTime(row.dueAt, "dayTime") });
  };
  const said = say();
  return (
    <span className={late && row.view === "new" ? "sg late" : "sg"}>
      {said && <Clock className="i" aria-hidden />}
      {said}
    </span>
  );
}
