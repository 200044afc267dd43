import type { attendanceMarks, attendances } from "../schema";
import type { Evidence } from "../words";
import type { Book } from "./book";
import { dayOf, HOUR, MINUTE } from "./calendar";
import type { SampleEvent } from "./events";
import type { PositionRow, ShiftRow } from "./positions";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Mark = typeof attendanceMarks.$inferInsert;
export type AttendanceRow = typeof attendances.$inferInsert & { id: string };
/** One person's attendance with what stands around it. */
export type Attended = { row: AttendanceRow; event: SampleEvent; shift: ShiftRow; settled: boolean };

type Facts = {
  events: readonly SampleEvent[];
  books: readonly Book[];
  people: readonly Person[];
  deskOf: (region: string) => string;
};

const EVIDENCES = ["code", "code", "code", "scan", "scan", "lead"] as const satisfies readonly Evidence[];
const LEAVES = ["示例：临时有课", "示例：家里有事"] as const;

/** Who came to the shifts that are over, when they came and went, and by what that is known; some were forgotten. */
export function sampleAttendance(random: Random, now: Date, { events, books, people, deskOf }: Facts) {
  const byId = new Map(people.map((person) => [person.row.id, person]));
  const signups = books.flatMap((book) => book.signups).filter((signup) => signup.state === "confirmed");
  const attended: Attended[] = [];
  const marks: Mark[] = [];
  const busy = new Set(signups.flatMap((s) => shiftDay(events, s.shiftId).map((day) => `${s.volunteerId} ${day}`)));
  for (const event of events) {
    if (event.row.status !== "published" && event.row.status !== "finished") continue;
    for (const { row: shift, positions } of event.shifts) {
      if (shift.endsAt >= now) continue;
      const settled = event.row.status === "finished";
      const desk = deskOf(event.row.regionCode);
      const lead = byId.get(shift.leadVolunteerId ?? "")?.row.accountId ?? desk;
      const add = (person: Person, position: PositionRow | undefined, signupId: string | null) => {
        const one = attend(random, { event, shift, position, person, signupId, settled, desk, lead });
        if (!one) return;
        attended.push({ row: one.row, event, shift, settled });
        marks.push(...one.marks);
      };
      for (const signup of signups.filter(({ shiftId }) => shiftId === shift.id)) {
        const person = byId.get(signup.volunteerId);
        if (person)
          add(
            person,
            positions.find(({ id }) => id === signup.positionId),
            signup.id,
          );
      }
      const day = dayOf(shift.startsAt);
      const walksIn = people.find(
        ({ row }, i) =>
          i > 60 && row.status === "active" && row.regionCode === event.row.regionCode && !busy.has(`${row.id} ${day}`),
      );
      if (walksIn && !event.row.withMinors && random.chance(0.3)) {
        busy.add(`${walksIn.row.id} ${day}`);
        add(walksIn, positions[0], null);
      }
    }
  }
  return { attended, attendances: attended.map(({ row }) => row), attendanceMarks: marks };
}

const shiftDay = (events: readonly SampleEvent[], shiftId: string) =>
  events.flatMap((event) => event.shifts.flatMap(({ row }) => (row.id === shiftId ? [dayOf(row.startsAt)] : [])));

type One = {
  event: SampleEvent;
  shift: ShiftRow;
  position: PositionRow | undefined;
  person: Person;
  signupId: string | null;
  settled: boolean;
  desk: string;
  lead: string;
};

/** One attendance with its marks; null for somebody who did not come and said nothing. */
function attend(
  random: Random,
  { event, shift, position, person, signupId, settled, desk, lead }: One,
): { row: AttendanceRow; marks: Mark[] } | null {
  const luck = random.next();
  if (signupId && luck < 0.03) return null;
  const base = { shiftId: shift.id, volunteerId: person.row.id, isSample: true };
  const marks: Mark[] = [];
  const mark = (kind: Mark["kind"], at: Date, evidence: Evidence, by: string, reason: string | null = null) =>
    marks.push({
      ...base,
      ...{ id: random.id(at), kind, at, evidence, reason, undoesId: null, markedBy: by },
      ...{ device: null, receivedAt: new Date(at.getTime() + 2000) },
    });
  const row: AttendanceRow = {
    ...base,
    id: random.id(shift.startsAt),
    eventId: event.row.id,
    positionId: position?.id ?? null,
    signupId,
    walkInReason: signupId ? null : "示例：人多，签到口加一人",
    ...{ state: null, inAt: null, inEvidence: null, outAt: null, outEvidence: null, leaveReason: null },
    ...{ duplicates: [], closedBy: null, closeReason: null, version: 1, changedAt: shift.startsAt },
  };
  if (signupId && luck < 0.06) {
    const at = new Date(shift.startsAt.getTime() - 5 * HOUR);
    const reason = random.pick(LEAVES);
    mark("leave", at, "manual", person.row.accountId, reason);
    return { row: { ...row, state: "on_leave" as const, leaveReason: reason, changedAt: at }, marks };
  }
  const minutes = (from: Date, least: number, most: number) =>
    new Date(from.getTime() + random.whole(least, most) * MINUTE);
  const inEvidence = signupId ? random.pick(EVIDENCES) : "lead";
  const inAt = luck > 0.96 ? minutes(shift.startsAt, 20, 45) : minutes(shift.startsAt, -25, 4);
  mark("in", inAt, inEvidence, inEvidence === "code" ? person.row.accountId : lead, row.walkInReason);
  const arrived = { ...row, state: "checked_in" as const, inAt, inEvidence, changedAt: inAt };
  const forgot = luck > 0.1 && luck < 0.15;
  if (forgot && !settled) return { row: arrived, marks };
  const early = luck > 0.15 && luck < 0.2;
  const outAt = forgot ? shift.endsAt : early ? minutes(shift.endsAt, -95, -40) : minutes(shift.endsAt, -4, 18);
  const outEvidence: Evidence = forgot ? "manual" : inEvidence;
  const closed = forgot ? { closedBy: desk, closeReason: "示例：带队人确认收完展板才走" } : {};
  const told = forgot ? new Date(outAt.getTime() + 18 * HOUR) : outAt;
  mark(
    "out",
    outAt,
    outEvidence,
    forgot ? desk : outEvidence === "code" ? person.row.accountId : lead,
    closed.closeReason ?? null,
  );
  return {
    row: { ...arrived, ...closed, state: "checked_out" as const, outAt, outEvidence, version: 2, changedAt: told },
    marks,
  };
}
