import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { accountRegions, accounts, db, type Executor, offeredDates, requests } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { namingTheOther } from "../../events/mutations/name-other";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { type RequestRow, tellDesk, tellHost } from "../../requests/letters";
import { addEntry } from "../../requests/mutations/entry";
import { step } from "../../requests/mutations/step";
import { hostMay } from "../../requests/rules/states";
import type { Reading } from "../../signups/mutations/invite";
import { volunteerKey } from "../../signups/queries/keys";
import { type OfferedDate, openDates } from "../queries/dates";
import type { PickInput } from "../input";
import { keysOfRequest } from "./drop-date";
import { makeEvent } from "./make-event";

/**
 * The host picks a date. One that has its event already is simply agreed; for one of several the event is made now, with
 * the proposed team invited in the name of the coordinator who offered it. Of two clicks at once one wins.
 */
export async function acceptDate(input: PickInput, once: Once, now = new Date()): Promise<Outcome> {
  const dates = await openDates(db, input.requestId);
  const people = dates.flatMap((date) => date.plan.positions.flatMap((position) => position.volunteerIds));
  const keys = [...(await keysOfRequest(input.requestId)), ...people.map(volunteerKey)];
  const wanted: { item?: RequestRow } = {};
  return namingTheOther(
    async () =>
      wanted.item && {
        schoolId: wanted.item.organisationId,
        whitelistItem: wanted.item.whitelistItem,
        whitelistYear: wanted.item.whitelistYear,
      },
    () => writeOnce(once, keys, (tx) => acceptAlone(tx, input, now, { seen: (request) => (wanted.item = request) })),
  );
}

type Guards = {
  /** Hands out the request as it was read, so that a collision can be named. */
  seen?: (request: RequestRow) => void;
  /** How the team's other duties are read; a race test's negative control hands in a blunt one. */
  read?: Reading;
};

/** The work itself; the caller has made sure that it is alone with the request and the team. */
export async function acceptAlone(
  tx: Executor,
  input: PickInput,
  now: Date,
  { seen, read }: Guards = {},
): Promise<Outcome> {
  const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
  if (!request) return no("shell.refusals.not_found");
  seen?.(request);
  if (!hostMay("accept", request.state)) return no("triage.refusals.not_now", { state: request.state });
  const date = (await openDates(tx, request.id)).find((open) => open.id === input.dateId);
  if (!date || date.visibleAt > now) return no("triage.refusals.date_gone");
  if (date.deadline <= now || date.startsAt <= now) return no("triage.refusals.date_gone");
  return agree(tx, request, date, { now, read });
}

async function agree(
  tx: Executor,
  request: RequestRow,
  date: OfferedDate,
  { now, read }: { now: Date; read?: Reading },
): Promise<Outcome> {
  let eventId = date.eventId;
  let invited = date.plan.positions.flatMap((position) => position.volunteerIds).length;
  if (!eventId) {
    const staff = await actorOf(tx, date.offeredBy);
    if (!staff) return no("triage.refusals.date_gone");
    const made = await makeEvent(tx, staff, request, date, { now, read });
    if (!made.ok) return made;
    ({ eventId, invited } = made);
  }
  await tx
    .update(offeredDates)
    .set({ state: "accepted", eventId, answeredAt: now })
    .where(eq(offeredDates.id, date.id));
  await tx
    .update(offeredDates)
    .set({ state: "declined", answeredAt: now })
    .where(and(eq(offeredDates.requestId, request.id), eq(offeredDates.state, "open"), ne(offeredDates.id, date.id)));
  const after = await step(tx, request, {
    act: "requests.accept",
    by: null,
    now,
    change: { state: "scheduled", eventId },
    facts: { event: eventId },
  });
  const facts = { startsAt: date.startsAt.toISOString() };
  await addEntry(tx, request.id, { kind: "accepted", side: "host", by: null, now, facts });
  await tellHost(
    tx,
    after,
    {
      cause: `request_scheduled:${date.id}`,
      write: (who) => ({
        kind: "request_scheduled",
        data: {
          ...who,
          startsAt: date.startsAt.toISOString(),
          endsAt: date.endsAt.toISOString(),
          place: date.plan.place,
          team: invited,
        },
      }),
    },
    now,
  );
  await tellDesk(tx, after, "accepted", `request_accepted:${date.id}`);
  return done(request.id, "accepted");
}

/** The coordinator in whose name a team is invited; null when the account is gone. */
async function actorOf(tx: Executor, accountId: string): Promise<Actor | null> {
  const rows = await tx
    .select({ account: accounts, region: accountRegions.regionCode })
    .from(accounts)
    .leftJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  const [first] = rows;
  if (!first) return null;
  const { id, role, name, locale, isSample } = first.account;
  const regions = rows.flatMap((row) => (row.region ? [row.region] : []));
  return { accountId: id, sessionId: "", role, name, locale, regions, volunteerId: null, isSample };
}
