import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db, type Executor, registrations, volunteers } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import type { Actor } from "../../../auth/rules/actor";
import { keysOfVolunteer, sessionKey } from "../../../signups/queries/keys";
import { requestsKey } from "../../mutations/request";
import { loginsOf } from "./logins";

export type Subject = {
  volunteerId: string;
  accountId: string;
  number: string;
  regionCode: string;
  /** Phone, e-mail and the guardian's contact, to find what was written to them. */
  contacts: string[];
  registrationIds: string[];
};
export type Erasing = {
  tx: Executor;
  subject: Subject;
  actor: Pick<Actor, "accountId" | "role"> | null;
  now: Date;
  keys: ReadonlySet<string>;
};
/** Why somebody is deleted: their own or a guardian's request, or an application that was not approved and has had its time. */
export type Because = { requestId: string } | "applications";

/** What a deletion must be alone with: the person, their requests, and whoever is asked next. */
export async function keysOf(volunteerId: string): Promise<string[]> {
  const [person] = await db
    .select({ accountId: volunteers.accountId })
    .from(volunteers)
    .where(eq(volunteers.id, volunteerId));
  if (!person) return [`volunteer:${volunteerId}`];
  const live = await db
    .select({ sessionId: registrations.sessionId })
    .from(registrations)
    .where(and(eq(registrations.accountId, person.accountId), inArray(registrations.state, [...LIVE_SIGNUP_STATES])));
  return [
    requestsKey(person.accountId),
    ...live.map((one) => sessionKey(one.sessionId)),
    ...(await keysOfVolunteer(volunteerId)),
  ];
}

/** Who is to be deleted, or null: nobody, or sealed already. */
export async function subjectOf(tx: Executor, volunteerId: string): Promise<Subject | null> {
  const [person] = await tx.select().from(volunteers).where(eq(volunteers.id, volunteerId));
  if (!person || person.sealedAt) return null;
  const { accountId, number, regionCode } = person;
  const own = await tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.accountId, accountId));
  return {
    volunteerId,
    accountId,
    number,
    regionCode,
    contacts: [...(await loginsOf(tx, accountId)), ...(person.guardianContact ? [person.guardianContact] : [])],
    registrationIds: own.map(({ id }) => id),
  };
}
