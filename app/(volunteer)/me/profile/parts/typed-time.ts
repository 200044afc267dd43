import type { FormValues } from "@/lib/action";
import { MAX_EXCEPTIONS } from "@/lib/availability/input";
import { cellsOfWeek, toggled } from "@/lib/availability/rules/cells";
import type { FreeTime } from "@/lib/availability/rules/said";

/** One line of the form for days that differ. */
export type Line = { from: string; until: string; kind: string };

/** What the form shows: after a refusal what was typed, else what stands. */
export function typedTime(said: FreeTime, typed: FormValues | undefined): { cells: string[]; lines: Line[] } {
  if (!typed)
    return {
      cells: cellsOfWeek(said.week),
      lines: said.exceptions.map(({ fromDay, untilDay, isFree }) => ({
        from: fromDay,
        until: untilDay,
        kind: isFree ? "free" : "not_free",
      })),
    };
  const one = (name: string) => [typed[name] ?? ""].flat()[0] ?? "";
  return {
    cells: toggled([typed.free ?? []].flat(), one("preset")),
    lines: Array.from({ length: MAX_EXCEPTIONS }, (_, n) => ({
      from: one(`from${n}`),
      until: one(`until${n}`),
      kind: one(`kind${n}`),
    })).filter(({ from, until }) => from || until),
  };
}
