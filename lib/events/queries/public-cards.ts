import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { type Executor, events } from "@/db";
import { type Tally, tally } from "../rules/tally";
import { type PublicPosition, positionsOfEvents } from "./public-positions";

const columns = {
  id: events.id,
  kind: events.kind,
  status: events.status,
  title: events.title,
  titleEn: events.titleEn,
  summary: events.summary,
  regionCode: events.regionCode,
  mode: events.mode,
  place: events.place,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  signupOpensAt: events.signupOpensAt,
  signupClosesAt: events.signupClosesAt,
  source: events.source,
  isSample: events.isSample,
};

/** The one position that is short when only one is, for "缺蒙古语讲解 1 人". */
type Short = { name: string; nameEn: string | null } | null;

export type EventCard = Awaited<ReturnType<typeof rowsOf>>[number] & { tally: Tally; short: Short };

const rowsOf = (executor: Executor, ids: readonly string[]) =>
  executor
    .select(columns)
    .from(events)
    .where(inArray(events.id, [...ids]))
    .orderBy(asc(events.startsAt), asc(events.id));

/** The cards of these events, in order of time, with their places. Two statements, however many. */
export async function eventCards(executor: Executor, ids: readonly string[], now: Date): Promise<EventCard[]> {
  if (ids.length === 0) return [];
  const [rows, positions] = await Promise.all([rowsOf(executor, ids), positionsOfEvents(executor, ids)]);
  const byEvent = new Map<string, PublicPosition[]>();
  for (const position of positions) byEvent.set(position.eventId, [...(byEvent.get(position.eventId) ?? []), position]);
  return rows.map((row) => {
    const own = byEvent.get(row.id) ?? [];
    const total = tally(row, own, now);
    const short = own.filter((p) => p.language === "mn" && p.places !== null && p.places - p.blocked - p.taken > 0);
    const [only] = short;
    const alone = only && short.length === 1 && (only.places ?? 0) - only.blocked - only.taken === total.missing;
    return { ...row, tally: total, short: alone ? { name: only.name, nameEn: only.nameEn } : null };
  });
}
