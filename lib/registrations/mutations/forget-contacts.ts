import "server-only";
import { and, eq, inArray, lt, ne } from "drizzle-orm";
import { registrations, sessions, transaction } from "@/db";
import { DAY_MS } from "../../time";

/** Days after its session for which a booking still says who booked it. */
export const CONTACT_DAYS = 365;
const AT_ONCE = 500;

/** The timed job: a year after a session the names and numbers of who booked it go; the count of seats remains. Answers how many. */
export function forgetBookers(now: Date): Promise<number> {
  const old = new Date(now.getTime() - CONTACT_DAYS * DAY_MS);
  return transaction(
    async (tx) => {
      const past = await tx
        .select({ id: registrations.id })
        .from(registrations)
        .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
        .where(and(lt(sessions.endsAt, old), ne(registrations.contactName, "")))
        .limit(AT_ONCE);
      const ids = past.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await tx
        .update(registrations)
        .set({ contactName: "", contactPhone: null, contactEmail: null, groupName: null, revokedAt: now })
        .where(inArray(registrations.id, ids));
      return ids.length;
    },
    { alone: ["job:bookers"] },
  );
}
