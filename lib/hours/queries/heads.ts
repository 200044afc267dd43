import "server-only";
import { and, eq, gte, inArray, lt, ne } from "drizzle-orm";
import { accounts, events, type Executor, serviceHeads, volunteers } from "@/db";
import { COUNTED_STATES } from "@/db/words";
import { addDays, dayOf, instantOf } from "../../time";
import type { Counted } from "../rules/checks";

/** The live record of an attendance; a voided one is history. */
export async function liveHead(executor: Executor, attendanceId: string) {
  const [head] = await executor
    .select()
    .from(serviceHeads)
    .where(and(eq(serviceHeads.attendanceId, attendanceId), ne(serviceHeads.state, "voided")));
  return head ?? null;
}

/** Records with their event and person, by chain. */
export function recordsOf(executor: Executor, chains: readonly string[]) {
  return executor
    .select({
      head: serviceHeads,
      event: events,
      person: {
        id: volunteers.id,
        name: volunteers.name,
        number: volunteers.number,
        accountId: volunteers.accountId,
        locale: accounts.locale,
        isSample: accounts.isSample,
      },
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .innerJoin(volunteers, eq(volunteers.id, serviceHeads.volunteerId))
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(inArray(serviceHeads.chain, [...chains]));
}

export type RecordRow = Awaited<ReturnType<typeof recordsOf>>[number];

/** The other counted records of a person on the days of a span. */
export function countedBeside(
  executor: Executor,
  { chain, volunteerId }: { chain: string; volunteerId: string },
  span: { startsAt: Date; endsAt: Date },
): Promise<Counted[]> {
  return executor
    .select({
      chain: serviceHeads.chain,
      startsAt: serviceHeads.startsAt,
      endsAt: serviceHeads.endsAt,
      minutes: serviceHeads.minutes,
      title: events.title,
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(
      and(
        eq(serviceHeads.volunteerId, volunteerId),
        inArray(serviceHeads.state, COUNTED_STATES),
        ne(serviceHeads.chain, chain),
        gte(serviceHeads.endsAt, instantOf(dayOf(span.startsAt))),
        lt(serviceHeads.startsAt, instantOf(addDays(dayOf(span.endsAt), 1))),
      ),
    );
}
