import type { EventMark, Facets } from "./facets";

/**
 * What the home page opens with: on each of the coming days the event that is shortest of people, so that a glance
 * covers the days and the gaps. `most` in all, in order of time.
 */
export function highlights(marks: readonly EventMark[], facets: Facets, today: string, most: number): string[] {
  const coming = new Set(facets.ids);
  const best = new Map<string, EventMark>();
  for (const mark of marks) {
    if (!coming.has(mark.id)) continue;
    const day = mark.day < today ? today : mark.day;
    const other = best.get(day);
    if (!other || mark.missing > other.missing) best.set(day, mark);
  }
  const first = [...best.values()].slice(0, most).map((mark) => mark.id);
  const rest = facets.ids.filter((id) => !first.includes(id)).slice(0, most - first.length);
  return facets.ids.filter((id) => first.includes(id) || rest.includes(id));
}
