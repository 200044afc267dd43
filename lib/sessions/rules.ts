import type { Audience, EventKind } from "@/db/words";

/** Events whose audience books by itself; who comes to a school visit is the school's own affair. */
export const takesAudience = (kind: EventKind): boolean => kind !== "campus_visit" && kind !== "press";

/** Whom a new session of such an event is meant for, unless said otherwise. */
export function usualAudience(kind: EventKind): Audience {
  if (kind === "base_trip") return "class";
  if (kind === "training") return "trainee";
  return kind === "enterprise_visit" || kind === "enterprise_service" ? "enterprise" : "public";
}
