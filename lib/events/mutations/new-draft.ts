import "server-only";
import { type Executor, positions, shifts } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Window } from "../rules/window";
import type { EventRow, PositionRow } from "./load";

/** What a draft that was never published is, whatever it says. */
const blank = {
  status: "draft",
  publishedAt: null,
  cancelledAt: null,
  cancelReason: null,
  finishedAt: null,
  source: null,
  version: 1,
  calendarSequence: 0,
} as const satisfies Partial<EventRow>;

type Made = "id" | "createdBy" | "createdAt" | "changedAt" | "isSample";
type By = { by: string; now: Date; isSample: boolean };

/** The row of a new draft with these facts. */
export const newDraft = (facts: Omit<EventRow, keyof typeof blank | Made>, { by, now, isSample }: By): EventRow => ({
  ...facts,
  ...blank,
  id: uuidv7(),
  createdBy: by,
  createdAt: now,
  changedAt: now,
  isSample,
});

type Wanted = Omit<PositionRow, "id" | "eventId" | "shiftId" | "taken" | "sort" | "version" | "nameEn"> & {
  nameEn?: string | null;
};

/** A shift of a new event with its positions, in their order; answers the positions' ids in that order. */
export async function addShift(
  tx: Executor,
  eventId: string,
  { name, positions: wanted, ...window }: Window & { name: string; positions: readonly Wanted[] },
): Promise<string[]> {
  const shiftId = uuidv7();
  await tx.insert(shifts).values({ id: shiftId, eventId, name, ...window, leadVolunteerId: null, version: 1 });
  const rows = wanted.map(({ nameEn = null, ...position }, sort) => ({
    ...position,
    nameEn,
    id: uuidv7(),
    eventId,
    shiftId,
    taken: 0,
    sort,
    version: 1,
  }));
  if (rows.length > 0) await tx.insert(positions).values(rows);
  return rows.map(({ id }) => id);
}
