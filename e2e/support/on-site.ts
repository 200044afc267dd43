import { aShift, leads, signedUp } from "@/db/seed/scenes";
import { anEvent, aVolunteer } from "./scene";

const HOUR_MS = 3_600_000;

/** A shift that runs now, with its lead and somebody who has a place; and a later one of the same event. */
export async function aShiftNow(regionCode: string) {
  const now = Date.now();
  const startsAt = new Date(now - HOUR_MS / 2);
  const place = await anEvent({
    title: "示例·正在进行的一场",
    regionCode,
    shift: { startsAt, endsAt: new Date(now + 2 * HOUR_MS) },
  });
  const lead = await aVolunteer({ name: "示例·带队的人", region: regionCode });
  const person = await aVolunteer({ name: "示例·来签到的人", region: regionCode });
  for (const one of [lead, person]) await signedUp(one, place);
  await leads(lead, place.shiftId);
  const later = await aShift(place.eventId, {
    name: "下午场",
    startsAt: new Date(now + 30 * HOUR_MS),
    endsAt: new Date(now + 32 * HOUR_MS),
  });
  return { ...place, lead, person, later };
}
