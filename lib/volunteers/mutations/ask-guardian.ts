import "server-only";
import { and, eq } from "drizzle-orm";
import { type Executor, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Locale } from "@/db/words";
import { createOneTimeLink, revokeLinks } from "../../accounts/mutations/one-time-link";
import { sealToken } from "../../accounts/queries/sealed-token";
import { enqueue } from "../../letters/mutations/enqueue";
import { HOUR_MS } from "../../time";
import { GUARDIAN_LINK_DAYS } from "../rules/age";

export type Asking = { accountId: string; volunteerId: string; createdBy: string | null; locale: Locale; now: Date };

/**
 * Sends the guardian their own link, past the child; earlier ones stop working. To an e-mail address it is a letter,
 * to a phone number a call to make at the desk, where the link can be copied.
 * @returns the token, for a desk that hands it over itself; null without a guardian on file
 */
export async function askGuardian(tx: Executor, asking: Asking): Promise<string | null> {
  const { accountId, volunteerId, createdBy, locale, now } = asking;
  const [row] = await tx
    .select({
      name: volunteers.name,
      guardianName: volunteers.guardianName,
      guardianContact: volunteers.guardianContact,
      regionCode: volunteers.regionCode,
      isSample: volunteers.isSample,
    })
    .from(volunteers)
    .where(and(eq(volunteers.id, volunteerId), eq(volunteers.accountId, accountId)));
  if (!row?.guardianContact) return null;
  const hours = GUARDIAN_LINK_DAYS * 24;
  await revokeLinks(tx, accountId, "guardian", now);
  const token = await createOneTimeLink(tx, { accountId, purpose: "guardian", createdBy, hours, now });
  await enqueue(tx, {
    cause: `guardian_link:${volunteerId}:${uuidv7()}`,
    kind: "guardian_link",
    contact: row.guardianContact,
    locale,
    isSample: row.isSample,
    regionCode: row.regionCode,
    data: {
      name: row.name,
      guardian: row.guardianName ?? "",
      sealed: sealToken(token),
      until: new Date(now.getTime() + hours * HOUR_MS).toISOString(),
    },
  });
  return token;
}
