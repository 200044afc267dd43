import "server-only";
import { events, type Executor, positions, shifts } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { instantOf } from "../../time";
import type { DraftInput } from "../input";
import { windowOf } from "../rules/window";
import { nameHosts } from "./name-hosts";
import { publishLoaded } from "./publish";
import { namingTheOther } from "./name-other";

/** A new event with its first shifts and positions: kept as a draft, or published at once when its checklist is complete. */
export function draftEvent(actor: Actor, input: DraftInput, once: Once, now = new Date()): Promise<Outcome> {
  return namingTheOther(input, () =>
    writeOnce(once, [`event-draft:${actor.accountId}`], async (tx) => {
      if (!mayChange(actor, input.regionCode)) return no("events.refusals.region");
      const { shifts: planned, intent, hostIds = [], ...facts } = input;
      const windows = planned.map((shift) => ({
        startsAt: instantOf(shift.day, shift.start),
        endsAt: instantOf(shift.day, shift.end),
      }));
      const event: typeof events.$inferSelect = {
        ...facts,
        ...windowOf(windows),
        id: uuidv7(),
        status: "draft",
        publishedAt: null,
        cancelledAt: null,
        cancelReason: null,
        finishedAt: null,
        source: null,
        version: 1,
        calendarSequence: 0,
        createdBy: actor.accountId,
        createdAt: now,
        changedAt: now,
        isSample: false,
      };
      await tx.insert(events).values(event);
      const hosts = await nameHosts(tx, event.id, hostIds);
      if (hosts.refusal) return hosts.refusal;
      for (const [i, shift] of planned.entries()) await addShift(tx, event.id, shift, windows[i]);
      await audit(tx, actor, {
        act: "events.draft",
        subject: { kind: "event", id: event.id },
        regionCode: event.regionCode,
        facts: {
          kind: event.kind,
          shifts: planned.length,
          positions: planned.flatMap((shift) => shift.positions).length,
          ...(hosts.after ? { hosts: [hosts.before, hosts.after] } : {}),
        },
      });
      if (intent === "publish") return publishLoaded(tx, actor, event, now);
      return done(event.id, "drafted");
    }),
  );
}

type Planned = DraftInput["shifts"][number];

async function addShift(
  tx: Executor,
  eventId: string,
  { name, positions: wanted }: Planned,
  window: { startsAt: Date; endsAt: Date } | undefined,
) {
  if (!window) return;
  const shiftId = uuidv7();
  await tx.insert(shifts).values({ id: shiftId, eventId, name, ...window, leadVolunteerId: null, version: 1 });
  if (wanted.length === 0) return;
  await tx.insert(positions).values(
    wanted.map((position, sort) => ({
      ...position,
      id: uuidv7(),
      eventId,
      shiftId,
      nameEn: null,
      taken: 0,
      sort,
      version: 1,
    })),
  );
}
