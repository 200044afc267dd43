import { DAY_PARTS, type DayPart } from "@/db/words";
import type { FreeTime } from "../../availability/rules/said";

/** One thing known of a volunteer: a free part of the week (n = weekday), an exception, or a count. */
export type Note = {
  volunteerId: string;
  /** A part of the day, free, not_free, invited, visited or declined. */
  kind: string;
  n: number;
  from: string;
  until: string;
};

const partOf = (kind: string): DayPart | undefined => DAY_PARTS.find((part) => part === kind);

/** The notes of one person, sorted by what they say. */
export function personalFacts(notes: readonly Note[]): {
  free: FreeTime;
  invited: number;
  visits: number;
  declined: boolean;
} {
  const countOf = (kind: string) => notes.find((note) => note.kind === kind)?.n ?? 0;
  return {
    free: {
      week: notes.flatMap(({ kind, n }) => {
        const part = partOf(kind);
        return part ? [{ weekday: n, part }] : [];
      }),
      exceptions: notes
        .filter(({ kind }) => kind === "free" || kind === "not_free")
        .map(({ kind, from, until }) => ({ fromDay: from, untilDay: until, isFree: kind === "free" })),
    },
    invited: countOf("invited"),
    visits: countOf("visited"),
    declined: countOf("declined") > 0,
  };
}
