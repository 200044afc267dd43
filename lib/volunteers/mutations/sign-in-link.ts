import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accounts } from "@/db";
import { createOneTimeLink, revokeLinks } from "../../accounts/mutations/one-time-link";
import { sealToken } from "../../accounts/queries/sealed-token";
import { SIGN_IN_LINK_HOURS } from "../../accounts/rules/link-hours";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { LinkInput } from "../desk/input";
import { loadOwn } from "./load";

/**
 * Makes a link that signs a person in once, for those without e-mail or password; earlier unused ones stop working.
 * The success says the token, sealed: the table of keys keeps nothing that opens a door.
 */
export async function makeSignInLink(actor: Actor, input: LinkInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [`links:${input.volunteerId}`], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    const { accountId } = volunteer;
    const [open] = await tx
      .select({ role: accounts.role })
      .from(accounts)
      .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
    if (!open) return no("volunteers.desk.refusals.account_closed");
    // A league's desk does not open the door of an account that works at a desk itself.
    if (open.role !== "volunteer") return no("volunteers.desk.refusals.works_at_desk");
    await revokeLinks(tx, accountId, "sign_in", now);
    const token = await createOneTimeLink(tx, {
      accountId,
      purpose: "sign_in",
      createdBy: actor.accountId,
      hours: SIGN_IN_LINK_HOURS,
      now,
    });
    await audit(tx, actor, {
      act: "volunteers.sign_in_link",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      facts: { hours: SIGN_IN_LINK_HOURS },
    });
    return done(volunteer.id, sealToken(token));
  });
}
