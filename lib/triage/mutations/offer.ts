import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, offeredDates, requests } from "@/db";
import type { OfferedPlan } from "@/db/schema";
import { uuidv7 } from "@/db/id";
import type { Actor } from "../../auth/rules/actor";
import { namingTheOther } from "../../events/mutations/name-other";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { type RequestRow, tellHost } from "../../requests/letters";
import { addEntry, requestKey } from "../../requests/mutations/entry";
import { UNDO_MINUTES } from "../../requests/rules/states";
import { offerDeadline } from "../../signups/rules/offer-deadline";
import { volunteerKey } from "../../signups/queries/keys";
import { plusMinutes } from "../../time";
import type { OfferInput } from "../input";
import { HOST_ANSWER_HOURS } from "../rules/dates";
import { teamProblems } from "../rules/team";
import { loadRequest } from "./load";
import { makeEvent } from "./make-event";
import { planOf } from "./plan";
import { step } from "../../requests/mutations/step";

/**
 * Offers dates with a team. One date: event, shift, positions and invitations are made at once, all or nothing. Several:
 * the event is made when the host picks. The host and the invited are told after 15 minutes, until then it can be undone.
 */
export function offerDates(actor: Actor, input: OfferInput, once: Once, now = new Date()): Promise<Outcome> {
  const people = [...input.mongolianIds, ...input.lecturerIds, ...input.helperIds];
  const keys = [requestKey(input.requestId), ...people.map(volunteerKey)];
  return namingTheOther(
    () => itemOf(input),
    () =>
      writeOnce(once, keys, async (tx) => {
        const { request: before, refusal } = await loadRequest(tx, actor, input, "offer");
        if (refusal) return refusal;
        const request = { ...before, ...itemIn(before, input) };
        if (input.slot.some((at) => at <= now)) return no("triage.refusals.past");
        const plan = planOf(request, input);
        const [problem] = teamProblems(request.kind, plan.positions);
        if (problem) return no(`triage.refusals.team_${problem}`);
        return offerLoaded(tx, actor, request, { plan, input, now });
      }),
  );
}

type Offering = { plan: OfferedPlan; input: OfferInput; now: Date };

async function offerLoaded(
  tx: Executor,
  actor: Actor,
  request: RequestRow,
  { plan, input, now }: Offering,
): Promise<Outcome> {
  const visibleAt = plusMinutes(now, UNDO_MINUTES);
  const starts = [...input.slot].sort((a, b) => a.getTime() - b.getTime());
  const [first] = starts;
  if (!first) return no("triage.refusals.past");
  const windows = starts.map((startsAt) => ({ startsAt, endsAt: plusMinutes(startsAt, input.minutes) }));
  const deadline = offerDeadline(visibleAt, first, { offer_hours: HOST_ANSWER_HOURS });
  let eventId: string | null = null;
  let left = 0;
  if (starts.length === 1) {
    const made = await makeEvent(
      tx,
      actor,
      request,
      { plan, startsAt: first, endsAt: plusMinutes(first, input.minutes) },
      { now, sendAfter: visibleAt },
    );
    if (!made.ok) return made;
    eventId = made.eventId;
    left = made.notInvited.length;
  }
  await tx.insert(offeredDates).values(
    windows.map((window) => ({
      ...window,
      id: uuidv7(),
      requestId: request.id,
      state: "open" as const,
      eventId,
      plan,
      deadline,
      offeredBy: actor.accountId,
      offeredAt: now,
      visibleAt,
    })),
  );
  const after = await step(tx, request, {
    act: "requests.offer",
    by: actor,
    now,
    change: {
      state: "offered",
      eventId,
      ...itemIn(request, input),
      takenBy: request.takenBy ?? actor.accountId,
      moveAskedAt: null,
    },
    facts: { dates: starts.length, event: eventId, people: plan.positions.flatMap((p) => p.volunteerIds).length },
  });
  await addEntry(tx, request.id, {
    kind: "offered",
    side: "desk",
    by: actor,
    now,
    visibleAt,
    facts: { dates: starts.length, first: first.toISOString() },
  });
  await tellHost(
    tx,
    after,
    {
      cause: offeredCause(request.id, now),
      sendAfter: visibleAt,
      write: (who) => ({
        kind: "request_offered",
        data: {
          ...who,
          dates: starts.length,
          startsAt: first.toISOString(),
          endsAt: plusMinutes(first, input.minutes).toISOString(),
          deadline: deadline.toISOString(),
        },
      }),
    },
    now,
  );
  return done(request.id, left > 0 ? "offered_some" : "offered");
}

/** Names the one letter of this offering, so that undo can stop it. */
export const offeredCause = (requestId: string, at: Date): string => `request_offered:${requestId}:${at.getTime()}`;

/** The whitelist item as the desk completed it; only a campus visit needs one. */
function itemIn({ kind }: RequestRow, { whitelistItem, whitelistYear, approvalNumber }: OfferInput) {
  return kind === "campus_visit" ? { whitelistItem, whitelistYear, approvalNumber } : {};
}

/** The school and item that the once-a-year index was asked about. */
async function itemOf({ requestId, whitelistItem, whitelistYear }: OfferInput) {
  const [row] = await db.select({ schoolId: requests.organisationId }).from(requests).where(eq(requests.id, requestId));
  return row && { ...row, whitelistItem, whitelistYear };
}
