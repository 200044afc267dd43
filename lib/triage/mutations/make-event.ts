import "server-only";
import { events, type Executor } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { currentCampaign } from "../../campaigns/queries";
import { addShift, newDraft } from "../../events/mutations/new-draft";
import { publishLoaded } from "../../events/mutations/publish";
import { catalogues } from "../../i18n/catalogue";
import type { Refusal } from "../../outcome";
import type { RequestRow } from "../../requests/letters";
import { requestFacts } from "../../requests/rules/facts";
import { withPupils } from "../../requests/rules/hosts";
import { inviteOne, type Reading } from "../../signups/mutations/invite";
import { dayOf } from "../../time";
import { EVENT_KIND } from "../rules/team";
import type { OfferedDate } from "../queries/dates";

type Dated = Pick<OfferedDate, "startsAt" | "endsAt" | "plan">;
type How = {
  now: Date;
  /** Letters to the invited are held until then. */
  sendAfter?: Date;
  /** How the team's other duties are read. */
  read?: Reading;
};
export type Made = { ok: true; eventId: string; invited: number; notInvited: string[] } | Refusal;

/**
 * Makes a published event with one shift, its positions and invitations from an offered date, in the caller's work,
 * which is alone with the request and with everybody in the plan. The checklist of publishing is asked as always; a
 * person who cannot be invited any more is left out and named. The once-a-year index may throw: see `namingTheOther`.
 */
export async function makeEvent(
  tx: Executor,
  staff: Actor,
  request: RequestRow,
  date: Dated,
  { now, sendAfter, read }: How,
): Promise<Made> {
  const { plan, startsAt, endsAt } = date;
  const event = await draft(tx, staff, request, date, now);
  await tx.insert(events).values(event);
  const ids = await addShift(tx, event.id, {
    name: catalogues["zh-CN"].triage.shift_name,
    startsAt,
    endsAt,
    positions: plan.positions.map(({ role: _role, volunteerIds: _people, ...position }) => ({
      ...position,
      blocked: 0,
      hasWaitlist: true,
      isRisky: false,
    })),
  });
  const published = await publishLoaded(tx, staff, event, now);
  if (!published.ok) return published;
  const invited: string[] = [];
  const notInvited: string[] = [];
  for (const [i, positionId] of ids.entries())
    for (const volunteerId of plan.positions[i]?.volunteerIds ?? []) {
      const held = sendAfter ? { sendAfter } : {};
      const answer = await inviteOne(tx, staff, { positionId, volunteerId, ...held }, now, read);
      (answer.ok ? invited : notInvited).push(volunteerId);
    }
  return { ok: true, eventId: event.id, invited: invited.length, notInvited };
}

async function draft(
  tx: Executor,
  staff: Actor,
  request: RequestRow,
  { plan, startsAt, endsAt }: Dated,
  now: Date,
): Promise<typeof events.$inferSelect> {
  const isVisit = request.kind === "campus_visit";
  const facts = {
    kind: EVENT_KIND[request.kind],
    title: plan.title,
    titleEn: null,
    titleMn: null,
    summary: plan.summary,
    regionCode: request.regionCode ?? "",
    campaignId: (await currentCampaign(tx, dayOf(startsAt), 0))?.id ?? null,
    mode: requestFacts(request.answers).mode ?? "onsite",
    place: plan.place,
    address: plan.address,
    startsAt,
    endsAt,
    recordingUnitId: plan.recordingUnitId,
    isRisky: false,
    riskNotice: plan.riskNotice,
    insurance: null,
    withMinors: withPupils(request.kind),
    teacherPresent: (request.adults ?? 0) > 0,
    schoolId: isVisit ? request.organisationId : null,
    whitelistItem: isVisit ? request.whitelistItem : null,
    whitelistYear: isVisit ? request.whitelistYear : null,
    approvalNumber: isVisit ? request.approvalNumber : null,
    signupOpensAt: null,
    signupClosesAt: null,
  };
  return newDraft(facts, { by: staff.accountId, now, isSample: request.isSample });
}
