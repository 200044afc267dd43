import { uuidv7 } from "../id";
import { events, type Executor, positions, shifts } from "../index";
import { longAgo, next, write } from "./scene";

type EventRow = typeof events.$inferInsert;
type ShiftRow = typeof shifts.$inferInsert;
type PositionRow = typeof positions.$inferInsert;

export type EventScene = Partial<EventRow> & {
  shift?: Partial<ShiftRow>;
  position?: Partial<PositionRow>;
};

/** When nothing else is said, a scene's shift is a week from now, 10:00–12:00 in Asia/Shanghai. */
export const nextWeek = (hour: number, minutes = 0, days = 7): Date => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 8) * 3_600_000 + minutes * 60_000);
};

/** A published event of Hohhot with one shift and one position of 10 places and a waiting list, unless told otherwise. */
export function anEvent({ shift, position, ...own }: EventScene = {}) {
  return write(async (tx) => {
    const eventId = own.id ?? uuidv7();
    const startsAt = shift?.startsAt ?? nextWeek(10);
    const endsAt = shift?.endsAt ?? new Date(startsAt.getTime() + 2 * 3_600_000);
    await tx.insert(events).values({
      kind: "lecture",
      status: "published",
      title: `示例活动${next()}`,
      summary: "示例",
      regionCode: "150100",
      mode: "onsite",
      place: "示例会场",
      startsAt,
      endsAt,
      isRisky: false,
      withMinors: false,
      teacherPresent: false,
      publishedAt: longAgo,
      version: 1,
      calendarSequence: 0,
      createdAt: longAgo,
      changedAt: longAgo,
      isSample: false,
      ...own,
      id: eventId,
    });
    const shiftId = await insertShift(tx, eventId, { ...shift, startsAt, endsAt });
    const positionId = await insertPosition(tx, eventId, shiftId, position);
    return { eventId, shiftId, positionId };
  });
}

/** Another shift of an event. */
export function aShift(eventId: string, scene: Partial<ShiftRow> & { startsAt: Date; endsAt: Date }): Promise<string> {
  return write((tx) => insertShift(tx, eventId, scene));
}

/** Another position of a shift. */
export function aPosition(
  { eventId, shiftId }: { eventId: string; shiftId: string },
  scene: Partial<PositionRow> = {},
): Promise<string> {
  return write((tx) => insertPosition(tx, eventId, shiftId, scene));
}

async function insertShift(tx: Executor, eventId: string, scene: Partial<ShiftRow> & { startsAt: Date; endsAt: Date }) {
  const shiftId = scene.id ?? uuidv7();
  await tx.insert(shifts).values({ name: "上午场", version: 1, ...scene, id: shiftId, eventId });
  return shiftId;
}

async function insertPosition(tx: Executor, eventId: string, shiftId: string, scene: Partial<PositionRow> = {}) {
  const positionId = scene.id ?? uuidv7();
  await tx.insert(positions).values({
    name: "展区讲解",
    places: 10,
    blocked: 0,
    taken: 0,
    hasWaitlist: true,
    isRisky: false,
    withMinors: false,
    sort: 0,
    version: 1,
    ...scene,
    id: positionId,
    shiftId,
    eventId,
  });
  return positionId;
}
