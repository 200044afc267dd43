import type { hourTotals, nationalBatches, serviceHeads, serviceRecords } from "../schema";
import type { ServiceState } from "../words";
import type { Attended } from "./attendance";
import { DAY, dayOf, HOUR, MINUTE } from "./calendar";
import type { Random } from "./random";

type Entry = typeof serviceRecords.$inferInsert & { id: string };
type Head = typeof serviceHeads.$inferInsert;
type Total = typeof hourTotals.$inferInsert;
type Step = { state: ServiceState; at: Date; by: string | null; reason?: string; minutesMore?: number };

/** The first volunteer has one record of each state among the latest, so that their page shows all of them. */
const SHOWN = ["disputed", "answered", "closed"] as const;

/**
 * The ledger that the sample's attendances would have led to, with its heads and the roll-up: settled events are
 * confirmed, some corrected, disputed or voided; those of the last days wait.
 */
export function sampleHours(
  random: Random,
  now: Date,
  attended: readonly Attended[],
  { deskOf, accountOf, first }: { deskOf: (region: string) => string; accountOf: Map<string, string>; first: string },
) {
  const records: Entry[] = [];
  const heads: Head[] = [];
  let shown = 0;
  for (const one of attended) {
    const { row, event, shift } = one;
    if (!row.inAt || !row.outAt) continue;
    const startsAt = row.inAt > shift.startsAt ? row.inAt : shift.startsAt;
    const endsAt = row.outAt < shift.endsAt ? row.outAt : shift.endsAt;
    const isFirst = row.volunteerId === first;
    const isOld = shift.endsAt.getTime() < now.getTime() - 5 * DAY;
    const play = one.settled && isFirst && isOld ? SHOWN[shown++] : undefined;
    const by = deskOf(event.row.regionCode);
    const self = accountOf.get(row.volunteerId) ?? null;
    const steps = stepsOf(random, one, { by, self, play, now });
    const chain = random.id(row.outAt);
    let end = endsAt;
    const entries = steps.map((step, turn): Entry => {
      if (step.minutesMore) end = new Date(end.getTime() + step.minutesMore * MINUTE);
      return {
        ...{ id: turn === 0 ? chain : random.id(step.at), chain, turn, state: step.state },
        ...{ volunteerId: row.volunteerId, eventId: event.row.id, attendanceId: row.id },
        recordingUnitId: event.row.recordingUnitId ?? null,
        minutes: Math.floor((end.getTime() - startsAt.getTime()) / MINUTE),
        ...{ startsAt, endsAt: end, evidence: step.minutesMore ? "manual" : (row.outEvidence ?? "lead") },
        ...{ reason: step.reason ?? null, by: step.by, secondBy: null, at: step.at, isSample: true },
      };
    });
    records.push(...entries);
    const last = entries.at(-1);
    if (last) heads.push(headOf(last));
  }
  return {
    serviceRecords: records,
    serviceHeads: heads,
    hourTotals: totalsOf(heads),
    ...batchOf(random, now, heads, deskOf),
  };
}

type Batch = typeof nationalBatches.$inferInsert & { id: string };

/** One batch for the national system: the capital's records of half a year ago and before, entered but for a few. */
function batchOf(random: Random, now: Date, heads: Head[], deskOf: (region: string) => string) {
  const [oldest] = [...heads].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const unit = oldest?.recordingUnitId;
  const until = now.getTime() - 120 * DAY;
  const own = heads.filter(
    (head) =>
      head.recordingUnitId === unit &&
      (head.state === "confirmed" || head.state === "corrected") &&
      head.startsAt.getTime() < until,
  );
  if (!unit || own.length === 0) return { nationalBatches: new Array<Batch>() };
  const madeAt = new Date(now.getTime() - 100 * DAY);
  const enteredOn = dayOf(new Date(madeAt.getTime() + 3 * DAY));
  const id = random.id(madeAt);
  own.forEach((head, i) => {
    head.nationalBatchId = id;
    head.nationalOn = i % 9 === 8 ? null : enteredOn;
  });
  const days = own.map((head) => dayOf(head.startsAt)).sort();
  const by = deskOf("150100");
  const batch: Batch = {
    ...{ id, recordingUnitId: unit, fromDay: days[0] ?? "", toDay: days.at(-1) ?? "", records: own.length },
    ...{ madeBy: by, madeAt, enteredOn, enteredBy: by, isSample: true },
  };
  return { nationalBatches: [batch] };
}

type Told = { by: string; self: string | null; play: (typeof SHOWN)[number] | undefined; now: Date };

function stepsOf(random: Random, { row, shift, settled }: Attended, { by, self, play, now }: Told): Step[] {
  const ended = row.changedAt > shift.endsAt ? row.changedAt : shift.endsAt;
  const after = (hours: number) => new Date(ended.getTime() + hours * HOUR);
  const settledAt = after(row.closedBy ? 1 : 15);
  const pending: Step = { state: "pending", at: ended, by: row.closedBy ?? null, reason: row.closeReason ?? undefined };
  const luck = random.next();
  const isOld = after(72) < now;
  if (!settled) return [pending];
  const confirmed: Step = { state: "confirmed", at: settledAt, by };
  const claim: Step = {
    state: "disputed",
    at: after(40),
    by: self,
    reason: `left - - 示例：收完展板才走，带队人可以作证`,
  };
  if (!isOld || play === "closed") return [pending, confirmed];
  if (play === "disputed") return [pending, confirmed, claim];
  if (play === "answered" || (!play && luck < 0.03))
    return [
      pending,
      confirmed,
      claim,
      { state: "corrected", at: after(64), by, reason: "示例：和照片对得上，补上收尾的时间", minutesMore: 25 },
    ];
  if (!play && luck > 0.985)
    return [pending, { state: "voided", at: settledAt, by, reason: "示例：重复登记，以另一条为准" }];
  return [pending, confirmed];
}

const headOf = ({ id, turn, at, by: _by, secondBy: _second, reason: _reason, ...facts }: Entry): Head => ({
  ...facts,
  recordId: id,
  turn,
  since: at,
  firstYesBy: null,
  nationalOn: null,
  nationalBatchId: null,
});

/** The roll-up of the counted heads: one row per person, recording unit and month of the service's start. */
function totalsOf(heads: readonly Head[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { volunteerId, recordingUnitId, startsAt, minutes, state } of heads) {
    if (state !== "confirmed" && state !== "corrected") continue;
    const month = dayOf(startsAt).slice(0, 7);
    const key = `${volunteerId} ${recordingUnitId ?? ""} ${month}`;
    const sum = totals.get(key) ?? {
      volunteerId,
      recordingUnitId: recordingUnitId ?? "",
      month,
      minutes: 0,
      records: 0,
    };
    totals.set(key, { ...sum, minutes: sum.minutes + minutes, records: sum.records + 1 });
  }
  return [...totals.values()];
}
