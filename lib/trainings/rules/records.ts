type Entry = { id: string; correctsId: string | null };

/** The entry in force of each chain of training records: the one that no other corrects. */
export function inForce<R extends Entry>(entries: readonly R[]): R[] {
  const corrected = new Set(entries.map(({ correctsId }) => correctsId));
  return entries.filter(({ id }) => !corrected.has(id));
}
