import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { auditEntries, db, type Executor, identityNumbers } from "@/db";
import type { IdentityKind } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { unseal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { maskedIdentity, seenUntil } from "../rules/identity";

/** What identity numbers are sealed for. */
export const IDENTITY_USE = "identity number";

/** The number that is kept, opened; null: none is, or the secret has changed. A sealed row of somebody else opens nothing. */
async function numberOf(executor: Executor, volunteerId: string): Promise<Kept | null> {
  const [row] = await executor.select().from(identityNumbers).where(eq(identityNumbers.volunteerId, volunteerId));
  return row ? opened(row) : null;
}

type Kept = { kind: IdentityKind; number: string };
type Row = typeof identityNumbers.$inferSelect;

function opened({ volunteerId, kind, sealed }: Row): Kept | null {
  const [whose, number] = unseal(secret(), IDENTITY_USE, sealed)?.split("\n") ?? [];
  return number && whose === volunteerId ? { kind, number } : null;
}

/** A row as it is shown without a reason. */
export function masked(row: Row): Kept | null {
  const kept = opened(row);
  return kept && { kind: kept.kind, number: maskedIdentity(kept.number) };
}

/** The number as it is shown without a reason. */
export async function maskedNumber(volunteerId: string): Promise<{ kind: IdentityKind; number: string } | null> {
  const kept = await numberOf(db, volunteerId);
  return kept && { kind: kept.kind, number: maskedIdentity(kept.number) };
}

/** The number on one certificate: in full while this session's reason for it lasts, else masked. */
export async function shownNumber(actor: Actor, certificate: { id: string; volunteerId: string }, now: Date) {
  const kept = await numberOf(db, certificate.volunteerId);
  if (!kept) return null;
  const [look] = await db
    .select({ at: auditEntries.at, facts: auditEntries.facts })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectId, certificate.id),
        eq(auditEntries.act, "certificates.show_identity"),
        eq(auditEntries.accountId, actor.accountId),
      ),
    )
    .orderBy(desc(auditEntries.at))
    .limit(1);
  const until = look?.facts.session === actor.sessionId ? seenUntil(look.at, now) : null;
  return { kind: kept.kind, number: until ? kept.number : maskedIdentity(kept.number), until };
}
