import type { SampleEvent } from "./events";
import type { PositionRow, ShiftRow } from "./positions";
import { dayOf, dayOfAge, HOUR, MINUTE } from "./calendar";
import type { Person } from "./volunteers";

/** A time that a person has given away: confirmed, held or waited for. */
export type Duty = { eventId: string; shiftId: string; place: string; region: string; from: Date; to: Date };

const SAME_LEAGUE = 30 * MINUTE;
const OTHER_LEAGUE = 180 * MINUTE;
const DAILY_CAP = 8 * HOUR;

/** Whether the sample may put this person here. It keeps the law's rules without leaning on lib; a test asks the law itself. */
export function fits(
  person: Person,
  event: SampleEvent,
  shift: ShiftRow,
  position: PositionRow,
  duties: readonly Duty[],
): boolean {
  const { row } = person;
  if (row.status !== "active") return false;
  const day = dayOf(shift.startsAt);
  const isAdult = dayOfAge(row.birthMonth, 18) <= day;
  if (!isAdult && (position.isRisky || event.row.isRisky || !person.guardedUntil || person.guardedUntil < day))
    return false;
  if (position.minAge && dayOfAge(row.birthMonth, position.minAge) > day) return false;
  const { qualification, language } = position;
  const holds = (kind: string) =>
    person.qualifications.some((q) => q.kind === kind && q.from <= day && (!q.until || q.until >= day));
  if (qualification && !holds(qualification)) return false;
  if (language === "mn" && row.languageMn !== "teach") return false;
  if (language === "zh" && row.languageZh !== "teach") return false;
  if (position.withMinors && (!person.clearedUntil || person.clearedUntil < day)) return false;
  return hasTime(event, shift, duties, day);
}

function hasTime(event: SampleEvent, shift: ShiftRow, duties: readonly Duty[], day: string): boolean {
  let busy = shift.endsAt.getTime() - shift.startsAt.getTime();
  for (const duty of duties) {
    if (duty.shiftId === shift.id) return false;
    const samePlace = duty.eventId === event.row.id;
    const gap = samePlace ? 0 : duty.region === event.row.regionCode ? SAME_LEAGUE : OTHER_LEAGUE;
    if (duty.from.getTime() < shift.endsAt.getTime() + gap && shift.startsAt.getTime() < duty.to.getTime() + gap)
      return false;
    if (dayOf(duty.from) === day) busy += duty.to.getTime() - duty.from.getTime();
  }
  return busy <= DAILY_CAP;
}
