import "server-only";
import type { Executor } from "@/db";
import { deskOf } from "../accounts/queries/desk-of";
import { enqueue } from "../letters/mutations/enqueue";
import type { Head } from "./mutations/entry";
import type { RecordRow } from "./queries/heads";
import { claimInShort } from "./rules/claim";

type About = Pick<RecordRow, "event" | "person"> & { head: Head };

const to = ({ event, person }: About) => ({
  accountId: person.accountId,
  reader: { locale: person.locale, isSample: person.isSample },
  regionCode: event.regionCode,
  eventId: event.id,
});

const served = ({ head, event, person }: About) => ({
  name: person.name,
  event: event.title,
  startsAt: head.startsAt.toISOString(),
  endsAt: head.endsAt.toISOString(),
  minutes: head.minutes,
});

/** Tells the volunteer that a record counts. */
export async function tellConfirmed(tx: Executor, about: About): Promise<void> {
  const cause = `hours_confirmed:${about.head.recordId}`;
  await enqueue(tx, { ...to(about), kind: "hours_confirmed", cause, data: served(about) });
}

/** Tells the volunteer what became of a record, and why. */
export async function tellAnswered(
  tx: Executor,
  about: About,
  { outcome, reason }: { outcome: "corrected" | "kept" | "voided"; reason: string },
): Promise<void> {
  const cause = `hours_answered:${about.head.recordId}`;
  await enqueue(tx, { ...to(about), kind: "hours_answered", cause, data: { ...served(about), outcome, reason } });
}

/** Tells the desk of the event's league that a volunteer disputes a record. */
export async function tellDisputed(tx: Executor, { head, event, person }: About, claim: string): Promise<void> {
  for (const { id, name } of await deskOf(tx, event.regionCode))
    await enqueue(tx, {
      accountId: id,
      kind: "hours_disputed",
      cause: `hours_disputed:${head.recordId}:${id}`,
      regionCode: event.regionCode,
      eventId: event.id,
      data: { name, number: person.number, event: event.title, reason: claimInShort(claim), eventId: event.id },
    });
}
