import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { type Executor, positions, shifts } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { setPlaces } from "../../places/mutations";
import { withKeys } from "../../signups/mutations/keys";
import { promote } from "../../signups/mutations/promote";
import { recheckShift } from "../../signups/mutations/recheck";
import { keysOfEvent } from "../../signups/queries/keys";
import type { PositionInput } from "../plan/input";
import { changesOf } from "../rules/plan-change";
import { loadOpen } from "./load";
import { nextVersion } from "./next-version";

/**
 * Adds a position to a shift, or changes one. Places never go below those taken, whatever happens meanwhile; places that
 * become free go to those who wait, and changed requirements are asked again of everybody there.
 */
export function savePosition(actor: Actor, input: PositionInput, once: Once, now = new Date()): Promise<Outcome> {
  return withKeys(
    () => keysOfEvent(input.eventId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const { event, refusal } = await loadOpen(tx, actor, input.eventId);
        if (refusal) return refusal;
        const [shift] = await tx
          .select()
          .from(shifts)
          .where(and(eq(shifts.id, input.shiftId), eq(shifts.eventId, event.id)));
        if (!shift) return no("shell.refusals.not_found");
        const note = { regionCode: event.regionCode, act: "events.save_position" };
        await nextVersion(tx, event, now);
        if (!input.positionId) {
          const id = await add(tx, input);
          await audit(tx, actor, {
            ...note,
            subject: { kind: "position", id },
            facts: { event: event.id, ...changesOf<Record<string, unknown>>({}, wantedOf(input)) },
          });
          return done(id, "position_saved");
        }
        const positionId = input.positionId;
        const [before] = await tx
          .select()
          .from(positions)
          .where(and(eq(positions.id, positionId), eq(positions.shiftId, shift.id)));
        if (!before) return no("shell.refusals.not_found");
        if (before.version !== input.version) return no("events.refusals.changed", {}, { current: currentOf(before) });
        const wanted = wantedOf(input);
        if (!(await setPlaces(tx, positionId, wanted))) return await tooFew(tx, before);
        await tx
          .update(positions)
          .set({ ...wanted, version: before.version + 1 })
          .where(eq(positions.id, positionId));
        await audit(tx, actor, {
          ...note,
          subject: { kind: "position", id: positionId },
          facts: { event: event.id, ...changesOf<Record<string, unknown>>(before, wanted) },
        });
        if (event.status === "published") {
          await recheckShift(tx, shift.id, now, new Set(keys));
          await promote(tx, positionId, now, new Set(keys));
        }
        return done(positionId, "position_saved");
      }),
  );
}

function wantedOf({
  eventId: _event,
  shiftId: _shift,
  positionId: _position,
  version: _version,
  ...wanted
}: PositionInput) {
  return wanted;
}

async function add(tx: Executor, input: PositionInput): Promise<string> {
  const id = uuidv7();
  const [last] = await tx
    .select({ sort: sql<number>`coalesce(max(${positions.sort}), -1)`.mapWith(Number) })
    .from(positions)
    .where(eq(positions.shiftId, input.shiftId));
  await tx.insert(positions).values({
    ...wantedOf(input),
    id,
    eventId: input.eventId,
    shiftId: input.shiftId,
    taken: 0,
    sort: (last?.sort ?? -1) + 1,
    version: 1,
  });
  return id;
}

async function tooFew(tx: Executor, { id, places, blocked }: typeof positions.$inferSelect): Promise<Outcome> {
  const [row] = await tx.select({ taken: positions.taken }).from(positions).where(eq(positions.id, id));
  return no(
    "events.refusals.places_taken",
    { taken: row?.taken ?? 0 },
    { fields: { places: "events.refusals.places_taken" }, current: { places: places ?? "", blocked } },
  );
}

const currentOf = (row: typeof positions.$inferSelect) => ({
  version: row.version,
  name: row.name,
  places: row.places ?? "",
  blocked: row.blocked,
});
