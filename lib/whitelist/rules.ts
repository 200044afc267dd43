type Item = { year: number; item: string; retiredAt: Date | null };

/** The items that stand in `year` and are not in the next one in any state, in their order. */
export function toCopy(rows: readonly Item[], year: number): string[] {
  const there = new Set(rows.filter((row) => row.year === year + 1).map(({ item }) => item));
  return rows.filter((row) => row.year === year && !row.retiredAt && !there.has(row.item)).map(({ item }) => item);
}
