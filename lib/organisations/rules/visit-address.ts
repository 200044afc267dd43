/** Where a visit to a school begins: the request that waits, or the form of a new event with the school filled in. */
export function visitAddress(
  school: { id: string; regionCode: string; request: { id: string } | null },
  item?: string,
): string {
  if (school.request) return `/desk/requests/${school.request.id}`;
  const query = new URLSearchParams({ kind: "campus_visit", region: school.regionCode, school: school.id });
  if (item) query.set("item", item);
  return `/desk/events/new?${query}`;
}
