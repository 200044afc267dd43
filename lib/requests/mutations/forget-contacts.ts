import "server-only";
import { and, eq, inArray, lt, ne } from "drizzle-orm";
import { requestEntries, requestLinks, requests, transaction } from "@/db";
import { audit } from "../../audit/mutations";
import { DAY_MS } from "../../time";

/** Days after its last step for which a finished request still says whom to ring. */
export const CONTACT_DAYS = 365;
const AT_ONCE = 200;

/**
 * The timed job: a year after a request ended, the contact's name and numbers, what was typed and said, and the private
 * links go; what remains is that a unit asked, when, and what came of it (PIPL art. 19: no longer than needed).
 */
export function forgetContacts(now: Date): Promise<number> {
  const old = new Date(now.getTime() - CONTACT_DAYS * DAY_MS);
  return transaction(
    async (tx) => {
      const ended = await tx
        .select({ id: requests.id, regionCode: requests.regionCode })
        .from(requests)
        .where(
          and(
            inArray(requests.state, ["closed", "declined", "withdrawn"]),
            lt(requests.changedAt, old),
            ne(requests.contactPhone, ""),
          ),
        )
        .limit(AT_ONCE);
      for (const { id, regionCode } of ended) {
        await tx
          .update(requests)
          .set({ contactName: "", contactRole: "", contactPhone: "", contactEmail: null, answers: {}, feedback: null })
          .where(eq(requests.id, id));
        await tx.update(requestEntries).set({ body: null }).where(eq(requestEntries.requestId, id));
        await tx.delete(requestLinks).where(eq(requestLinks.requestId, id));
        await audit(tx, null, { act: "requests.forget", subject: { kind: "request", id }, regionCode });
      }
      return ended.length;
    },
    { alone: ["job:request-contacts"] },
  );
}
