import type { Audience, EventKind } from "@/db/words";

/** Events whose audience books by itself; who comes to a school visit is the school's own affair. */
export const takesAudience = (kind: EventKind): boolean => kind !== "campus_visit" && kind !== "press";

/** Whom a new session of such an event is meant for, unless said otherwise. */
export function usualAudience(kind: EventKind): Audience {
  if (kind === "base_trip") return "class";
  if (kind === "training") return "trainee";
  return kind === "enterprise_visit" || kind === "enterprise_service" ? "enterprise" : "public";
}

type Seats = { places: number | null; blocked: number; taken: number };

/** The seats of an event's coming sessions in one line; null: some session has no limit. */
export type AudienceSeats = { sessions: number; places: number | null; left: number | null };

/** Adds up what stands and what is left; null when no session is ahead. */
export function audienceSeats(sessions: readonly Seats[]): AudienceSeats | null {
  if (sessions.length === 0) return null;
  const sum = { sessions: sessions.length, places: 0, left: 0 };
  for (const { places, blocked, taken } of sessions) {
    if (places === null) return { sessions: sessions.length, places: null, left: null };
    sum.places += places - blocked;
    sum.left += Math.max(0, places - blocked - taken);
  }
  return sum;
}
