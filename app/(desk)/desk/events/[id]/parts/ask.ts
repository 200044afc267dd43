/** What the address asks of this page. */
export type Ask = {
  tab?: string;
  position?: string;
  session?: string;
  party?: string;
  shift?: string;
  person?: string;
  who?: string;
  group?: string;
  q?: string;
  do?: string;
  said?: string;
};

const NAMES = ["tab", "position", "session", "party", "shift", "person", "who", "group", "q", "do", "said"] as const;

type Search = Record<string, string | string[] | undefined>;

export function askOf(search: Search): Ask {
  const ask: Ask = {};
  for (const name of NAMES) {
    const value = search[name];
    if (typeof value === "string" && value !== "") ask[name] = value;
  }
  return ask;
}

/** The address of an event at the desk, with what is asked of it. */
export function eventHref(id: string, ask: Ask = {}): string {
  const query = new URLSearchParams(Object.entries(ask).filter(([, value]) => value));
  return `/desk/events/${encodeURIComponent(id)}${query.size > 0 ? `?${query}` : ""}`;
}
