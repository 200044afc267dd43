import "server-only";
import { and, eq, inArray, lt } from "drizzle-orm";
import { db, events, serviceHeads, transaction } from "@/db";
import { deskOf } from "../accounts/queries/desk-of";
import { enqueue } from "../letters/mutations/enqueue";
import { readSettings } from "../settings/queries";
import { groupBy } from "../signups/rules/group";
import { DAY_MS, daysBetween, dayOf, mondayOf } from "../time";
import { dueDay } from "./rules/lines";

/**
 * Writes to whoever answers for records that waited longer than promised: one letter a week and league, however often
 * it runs. Answers how many letters.
 */
export async function remindOfHours(now: Date): Promise<number> {
  const { hours_promise_days: promised } = await readSettings(db);
  const today = dayOf(now);
  const waiting = await db
    .select({ regionCode: events.regionCode, since: serviceHeads.since, state: serviceHeads.state })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(
      and(
        inArray(serviceHeads.state, ["pending", "disputed"]),
        lt(serviceHeads.since, new Date(now.getTime() - promised * DAY_MS)),
      ),
    );
  const late = waiting.filter(({ state, since }) => (dueDay(state, since, promised) ?? today) < today);
  let written = 0;
  for (const [regionCode, own] of groupBy(late, (row) => row.regionCode)) {
    const oldest = own.reduce((first, { since }) => (since < first ? since : first), now);
    const days = daysBetween(dayOf(oldest), today);
    await transaction(
      async (tx) => {
        for (const { id, name } of await deskOf(tx, regionCode)) {
          await enqueue(tx, {
            accountId: id,
            kind: "hours_waiting",
            cause: `hours_waiting:${regionCode}:${mondayOf(today)}:${id}`,
            regionCode,
            data: { name, records: own.length, days },
          });
          written++;
        }
      },
      { alone: [`hours_waiting:${regionCode}`] },
    );
  }
  return written;
}
