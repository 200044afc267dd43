import "server-only";
import { and, desc, gte, inArray, isNotNull } from "drizzle-orm";
import { db, events } from "@/db";

/** Items that entered schools from `year` on, and with which event: what a form warns about while it is filled in. One statement. */
export async function takenItems(year: number) {
  const rows = await db
    .select({
      id: events.id,
      title: events.title,
      startsAt: events.startsAt,
      schoolId: events.schoolId,
      whitelistItem: events.whitelistItem,
      whitelistYear: events.whitelistYear,
    })
    .from(events)
    .where(
      and(
        inArray(events.status, ["published", "finished"]),
        isNotNull(events.schoolId),
        isNotNull(events.whitelistItem),
        gte(events.whitelistYear, year),
      ),
    )
    .orderBy(desc(events.startsAt))
    .limit(2000);
  return rows.flatMap(({ schoolId, whitelistItem, whitelistYear, startsAt, ...row }) =>
    schoolId && whitelistItem && whitelistYear
      ? [{ ...row, day: startsAt?.toISOString() ?? "", key: `${schoolId}|${whitelistItem}|${whitelistYear}` }]
      : [],
  );
}

export type TakenItem = Awaited<ReturnType<typeof takenItems>>[number];
