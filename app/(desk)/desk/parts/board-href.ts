/** What the board's address asks: a week by its Monday, only gaps, only one's own leagues. */
export type BoardAsk = { week?: string; gaps?: boolean; mine?: boolean };

/** The board's address; this week and everything are the plain one. */
export function boardHref({ week, gaps, mine }: BoardAsk): string {
  const query = new URLSearchParams();
  if (week) query.set("week", week);
  if (gaps) query.set("gaps", "1");
  if (mine) query.set("mine", "1");
  return query.size > 0 ? `/desk?${query}` : "/desk";
}
