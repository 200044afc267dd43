export const VIEWS = ["waiting", "disputed", "settled", "age"] as const;
export type View = (typeof VIEWS)[number];

/** What an address of the desk's hours asks for. */
export type Ask = { see: View | null; event: string | null; chain: string | null; said: string | null };

type Query = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value.slice(0, 64) : null;

export const askOf = (query: Query): Ask => ({
  see: VIEWS.find((view) => view === query.see) ?? null,
  event: one(query.event),
  chain: one(query.chain),
  said: one(query.said),
});

/** The address of a view of the desk's hours. */
export function hoursHref(see: View, more: { event?: string; chain?: string } = {}): string {
  const query = new URLSearchParams(see === "waiting" ? {} : { see });
  if (more.event) query.set("event", more.event);
  if (more.chain) query.set("chain", more.chain);
  const text = query.toString();
  return text ? `/desk/hours?${text}` : "/desk/hours";
}
