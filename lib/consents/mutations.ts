import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { consents, type Executor, identityNumbers, volunteers } from "@/db";
import { audit } from "../audit/mutations";
import type { Actor } from "../auth/rules/actor";
import { writeOnce, type Once } from "../once/mutations";
import { done, no, type Outcome } from "../outcome";
import { dayOf } from "../time";
import type { ConsentInput } from "./input";
import { textHash } from "./rules/hash";
import { recheckVolunteer } from "../signups/mutations/recheck";
import { asksAnew, mayChangeHere } from "./rules/own";
import { CURRENT } from "./rules/texts";

/** Withdraws one of one's own optional consents; what needs one of them stops from now on. */
export async function withdrawConsent(
  actor: Actor,
  { purpose }: ConsentInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  if (!mayChangeHere(purpose)) return no("consents.refusals.not_here");
  return onRoster(actor, once, async (tx, volunteerId) => {
    const ended = await tx
      .update(consents)
      .set({ withdrawnAt: now })
      .where(and(eq(consents.volunteerId, volunteerId), eq(consents.purpose, purpose), isNull(consents.withdrawnAt)))
      .returning({ id: consents.id });
    if (ended.length === 0) return no("consents.refusals.not_given");
    if (purpose === "identity") await tx.delete(identityNumbers).where(eq(identityNumbers.volunteerId, volunteerId));
    await write(tx, actor, "volunteers.withdraw_consent", volunteerId, purpose);
    return done(volunteerId, "withdrawn");
  });
}

/**
 * Agrees to an optional text as it stands today; photos of a minor are the guardian's to allow. Whoever came of age
 * agrees to the terms anew, alone, and coming sign-ups are asked again.
 */
export async function giveConsent(
  actor: Actor,
  { purpose, version }: ConsentInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  if (version !== CURRENT[purpose]) return no("consents.refusals.text_changed");
  if (purpose === "terms") return onRoster(actor, once, (tx, volunteerId) => giveAnew(tx, actor, volunteerId, now));
  if (!mayChangeHere(purpose)) return no("consents.refusals.not_here");
  return onRoster(actor, once, async (tx, volunteerId) => {
    const [row] = await tx
      .select({ birthMonth: volunteers.birthMonth })
      .from(volunteers)
      .where(eq(volunteers.id, volunteerId));
    if (!row || !mayChangeHere(purpose, { birthMonth: row.birthMonth, today: dayOf(now) }))
      return no("consents.refusals.guardians");
    const [standing] = await tx
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.volunteerId, volunteerId), eq(consents.purpose, purpose), isNull(consents.withdrawnAt)));
    if (standing) return no("consents.refusals.already_given");
    await tx.insert(consents).values({
      volunteerId,
      purpose,
      textVersion: CURRENT[purpose],
      textHash: textHash(purpose),
      method: "self_online",
      givenAt: now,
    });
    await write(tx, actor, "volunteers.give_consent", volunteerId, purpose);
    return done(volunteerId, "given");
  });
}

async function giveAnew(tx: Executor, actor: Actor, volunteerId: string, now: Date): Promise<Outcome> {
  const rows = await tx
    .select({ birthMonth: volunteers.birthMonth, givenAt: consents.givenAt })
    .from(volunteers)
    .innerJoin(consents, eq(consents.volunteerId, volunteers.id))
    .where(and(eq(volunteers.id, volunteerId), eq(consents.purpose, "terms"), isNull(consents.withdrawnAt)));
  const [first] = rows;
  if (!first || !asksAnew(rows, first.birthMonth, dayOf(now))) return no("consents.refusals.already_given");
  await tx.insert(consents).values({
    volunteerId,
    purpose: "terms",
    textVersion: CURRENT.terms,
    textHash: textHash("terms"),
    method: "self_online",
    givenAt: now,
  });
  await recheckVolunteer(tx, volunteerId, now);
  await write(tx, actor, "volunteers.give_consent", volunteerId, "terms");
  return done(volunteerId, "given");
}

async function onRoster(
  { volunteerId }: Actor,
  once: Once,
  work: (tx: Executor, volunteerId: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (!volunteerId) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [`volunteer:${volunteerId}`], (tx) => work(tx, volunteerId));
}

const write = (tx: Executor, actor: Actor, act: string, id: string, purpose: string) =>
  audit(tx, actor, { act, subject: { kind: "volunteer", id }, facts: { purpose } });
