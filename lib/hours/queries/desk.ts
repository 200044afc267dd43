import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { readSettings } from "../../settings/queries";
import { groupBy } from "../../signups/rules/group";
import { type Exception, exceptionsOf, isChangedSince, missingAt, type Way, waysOf } from "../rules/exceptions";
import { servedMinutes } from "../rules/minutes";
import { countedOf, type DeskRecord, openStays, type OpenStay, waitingRecords } from "./waiting";

/** A record that waits, with what to look at and what may be done. */
export type Waiting = DeskRecord & {
  exceptions: Exception[];
  ways: Way[];
  missing: { early: number; late: number };
  /** Counted on the same day elsewhere, in minutes and by title. */
  beside: { title: string; minutes: number; startsAt: Date; endsAt: Date }[];
};

/** One event that waits for its hours. */
export type WaitingEvent = {
  event: DeskRecord["event"];
  /** Since when the oldest waits. */
  since: Date;
  open: OpenStay[];
  exceptions: Waiting[];
  clean: Waiting[];
  changed: DeskRecord[];
};

/** The desk's hours: events that wait, disputes to answer. Four statements. */
export async function hoursAtDesk(actor: Actor, now: Date) {
  const [records, open, settings] = await Promise.all([waitingRecords(actor), openStays(actor, now), readSettings()]);
  const pending = records.filter(({ head }) => head.state === "pending");
  const from = Math.min(now.getTime(), ...pending.map(({ head }) => head.startsAt.getTime()));
  const people = [...new Set(pending.map(({ person }) => person.id))];
  const counted = groupBy(await countedOf(people, new Date(from), now), ({ volunteerId }) => volunteerId);
  const seen: DeskRecord[] = [];
  const judged = pending.map((record): Waiting => {
    const { head, person, event, shift, roll } = record;
    // Records of the same event would be confirmed together: the earlier one counts beside the later.
    const together = seen.filter((one) => one.person.id === person.id && one.event.id === event.id);
    seen.push(record);
    const others = [
      ...(counted.get(person.id) ?? []),
      ...together.map((one) => ({ ...one.head, title: one.event.title })),
    ];
    const facts = {
      ...head,
      shift,
      isWalkIn: roll !== null && roll.signupId === null,
      duplicates: roll?.duplicates.length ?? 0,
    };
    const exceptions = exceptionsOf(facts, { others, capHours: settings.daily_cap_hours, actor });
    const waitsForOther = head.firstYesBy === actor.accountId;
    const beside = exceptions.includes("over_cap") || exceptions.includes("overlap") ? others : [];
    return { ...record, exceptions, ways: waysOf(exceptions, waitsForOther), missing: missingAt(facts), beside };
  });
  const changed = records.filter(({ head, roll, shift }) =>
    isChangedSince(
      head,
      roll && shift
        ? {
            changedAt: roll.changedAt,
            minutes: servedMinutes({
              inAt: roll.inAt,
              outAt: roll.outAt,
              shiftStartsAt: shift.startsAt,
              shiftEndsAt: shift.endsAt,
            }),
          }
        : null,
    ),
  );
  const disputes = records.filter(({ head }) => head.state === "disputed");
  return { events: byEvent(judged, open, changed), disputes, settings };
}

function byEvent(judged: Waiting[], open: OpenStay[], changed: DeskRecord[]): WaitingEvent[] {
  const found = new Map<string, WaitingEvent>();
  const of = (event: DeskRecord["event"], since: Date): WaitingEvent => {
    const one = found.get(event.id) ?? { event, since, open: [], exceptions: [], clean: [], changed: [] };
    if (since < one.since) one.since = since;
    found.set(event.id, one);
    return one;
  };
  for (const stay of open) of(stay.event, stay.shift.endsAt).open.push(stay);
  for (const record of judged) {
    const one = of(record.event, record.head.since);
    (record.exceptions.length > 0 ? one.exceptions : one.clean).push(record);
  }
  for (const record of changed) of(record.event, record.roll?.changedAt ?? record.head.since).changed.push(record);
  return [...found.values()].sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** How long hours have waited, by who answers for them; the longest first. */
export function ages(events: readonly WaitingEvent[]) {
  const rows = [...groupBy(events, ({ event }) => event.keeper ?? `league:${event.regionCode}`)].map(([who, own]) => ({
    who: own[0]?.event.keeper ?? null,
    key: who,
    regionCodes: [...new Set(own.map(({ event }) => event.regionCode))],
    events: own.length,
    records: own.reduce((sum, one) => sum + one.clean.length + one.exceptions.length + one.open.length, 0),
    minutes: own.reduce(
      (sum, one) => sum + [...one.clean, ...one.exceptions].reduce((all, { head }) => all + head.minutes, 0),
      0,
    ),
    since: own.reduce((oldest, one) => (one.since < oldest ? one.since : oldest), own[0]?.since ?? new Date()),
  }));
  return rows.sort((a, b) => a.since.getTime() - b.since.getTime());
}
