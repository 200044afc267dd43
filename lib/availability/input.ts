import { z } from "zod";
import { daysBetween, isDay } from "../time";
import { isCell, toggled } from "./rules/cells";

/** The most exceptions that are kept, and the most days of one. */
export const MAX_EXCEPTIONS = 12;
export const MAX_DAYS = 366;

const first = (value: string | string[] | undefined): string => [value ?? ""].flat()[0]?.trim() ?? "";
type Exception = { fromDay: string; untilDay: string; isFree: boolean };

/**
 * The week as cells ("6-morning") with the preset that was pressed without scripts, and exceptions in numbered fields
 * `from0`, `until0`, `kind0`; an empty line is none, a line without an end is one day.
 */
export const availabilityInput = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((values, context) => {
    const cells = [values.free ?? []].flat().filter(isCell);
    const preset = first(values.preset);
    const exceptions: Exception[] = [];
    for (let n = 0; n < MAX_EXCEPTIONS; n++) {
      const [fromDay, end] = [first(values[`from${n}`]), first(values[`until${n}`])];
      if (fromDay === "" && end === "") continue;
      const untilDay = end || fromDay;
      const wrong = problemOf(fromDay, untilDay);
      if (wrong) context.addIssue({ code: "custom", path: [`${wrong.field}${n}`], message: wrong.message });
      else exceptions.push({ fromDay, untilDay, isFree: first(values[`kind${n}`]) === "free" });
    }
    return { cells: toggled(cells, preset), exceptions };
  });

function problemOf(fromDay: string, untilDay: string) {
  if (!isDay(fromDay)) return { field: "from", message: "availability.errors.day" };
  if (!isDay(untilDay)) return { field: "until", message: "availability.errors.day" };
  if (untilDay < fromDay) return { field: "until", message: "availability.errors.order" };
  if (daysBetween(fromDay, untilDay) >= MAX_DAYS) return { field: "until", message: "availability.errors.long" };
  return null;
}

export type AvailabilityInput = z.output<typeof availabilityInput>;
