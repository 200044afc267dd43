import "server-only";
import { events, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { instantOf } from "../../time";
import type { DraftInput } from "../input";
import { windowOf } from "../rules/window";
import type { EventRow } from "./load";
import { nameHosts } from "./name-hosts";
import { addShift, newDraft } from "./new-draft";
import { publishLoaded } from "./publish";
import { namingTheOther } from "./name-other";

/** What another room adds to a new event in the same transaction; its "no" undoes all of it. */
type Also = (tx: Executor, event: EventRow) => Promise<Refusal | null>;

/** A new event with its first shifts and positions: kept as a draft, or published at once when its checklist is complete. */
export function draftEvent(
  actor: Actor,
  input: DraftInput,
  once: Once,
  now = new Date(),
  also: Also = async () => null,
): Promise<Outcome> {
  return namingTheOther(input, () =>
    writeOnce(once, [`event-draft:${actor.accountId}`], async (tx) => {
      if (!mayChange(actor, input.regionCode)) return no("events.refusals.region");
      const { shifts: planned, intent, hostIds = [], ...facts } = input;
      const shiftsOf = planned.map(({ name, positions, day, start, end }) => ({
        name,
        positions,
        startsAt: instantOf(day, start),
        endsAt: instantOf(day, end),
      }));
      const event = newDraft({ ...facts, ...windowOf(shiftsOf) }, { by: actor.accountId, now, isSample: false });
      await tx.insert(events).values(event);
      const hosts = await nameHosts(tx, event.id, hostIds);
      if (hosts.refusal) return hosts.refusal;
      for (const shift of shiftsOf) await addShift(tx, event.id, shift);
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
      const refusal = await also(tx, event);
      if (refusal) return refusal;
      if (intent === "publish") return publishLoaded(tx, actor, event, now);
      return done(event.id, "drafted");
    }),
  );
}
