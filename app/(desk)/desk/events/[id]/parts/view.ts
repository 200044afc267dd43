import type { EventAtDesk } from "@/lib/events/queries/at-desk";
import { seatsOf, sumSeats } from "@/lib/events/rules/numbers";
import { phaseOf } from "@/lib/events/rules/phase";
import { twoAdults } from "@/lib/signups/rules/two-adults";
import type { Ask } from "./ask";

export type View = ReturnType<typeof viewOf>;
export type ViewShift = View["shifts"][number];
export type ViewPosition = ViewShift["positions"][number];

/** The event with its numbers worked out and its people sorted to their positions. */
export function viewOf({ event, shifts, people, mine, ...names }: EventAtDesk, ask: Ask, now: Date) {
  const rows = shifts.map((shift) => {
    const ahead = event.status === "published" && shift.startsAt > now;
    const positions = shift.positions.map((position) => {
      const here = people.filter((one) => one.positionId === position.id);
      const seats = seatsOf(position);
      return {
        ...position,
        seats: ahead ? seats : { ...seats, missing: 0 },
        confirmed: here.filter((one) => one.state === "confirmed"),
        offered: here.filter((one) => one.state === "waitlisted" && one.offer),
        waiting: here
          .filter((one) => one.waitingPlace !== null)
          .sort((a, b) => (a.waitingPlace ?? 0) - (b.waitingPlace ?? 0)),
      };
    });
    const confirmed = positions.flatMap((position) => position.confirmed);
    const withMinors = event.withMinors || positions.some((position) => position.withMinors);
    const adults = twoAdults({ withMinors, teacherPresent: event.teacherPresent, startsAt: shift.startsAt }, confirmed);
    return {
      ...shift,
      ahead,
      positions,
      adults,
      withMinors,
      seats: sumSeats(positions.map((position) => position.seats)),
    };
  });
  const all = rows.flatMap((shift) => shift.positions);
  const chosen = all.find((position) => position.id === ask.position) ?? firstWanted(rows);
  return {
    ...names,
    event,
    mine,
    people,
    shifts: rows,
    seats: sumSeats(rows.map((shift) => shift.seats)),
    phase: phaseOf(event, now),
    chosen,
    chosenShift: rows.find((shift) => shift.id === chosen?.shiftId),
    live: people.filter((one) => one.state === "confirmed" || one.state === "waitlisted"),
    changeable: mine && (event.status === "draft" || event.status === "published"),
  };
}

function firstWanted<P extends { seats: { missing: number } }>(
  shifts: readonly { ahead: boolean; positions: readonly P[] }[],
): P | undefined {
  return shifts
    .filter((shift) => shift.ahead)
    .flatMap((shift) => shift.positions)
    .find((position) => position.seats.missing > 0);
}
