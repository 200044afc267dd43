import { HOUR_MS } from "../../time";
import type { Settings } from "../../settings/rules";

/** Until when an offered place is held: the set hours, but never longer than half of the time left before the start. */
export function offerDeadline(now: Date, startsAt: Date, settings: Pick<Settings, "offer_hours">): Date {
  const left = Math.max(0, startsAt.getTime() - now.getTime());
  return new Date(now.getTime() + Math.min(settings.offer_hours * HOUR_MS, Math.floor(left / 2)));
}
