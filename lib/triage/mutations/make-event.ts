import "server-only";
import { and, asc, gte, isNull, lte } from "drizzle-orm";
import { campaigns, events, type Executor, positions, shifts } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Actor } from "../../auth/rules/actor";
import { publishLoaded } from "../../events/mutations/publish";
import { catalogues } from "../../i18n/catalogue";
import type { Refusal } from "../../outcome";
import type { RequestRow } from "../../requests/letters";
import { inviteOne } from "../../signups/mutations/invite";
import { dayOf } from "../../time";
import { EVENT_KIND, withPupils } from "../rules/team";
import type { OfferedDate } from "../queries/dates";

type Dated = Pick<OfferedDate, "startsAt" | "endsAt" | "plan">;
type When = { now: Date /** Letters to the invited are held until then. */; sendAfter?: Date };
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
  { now, sendAfter }: When,
): Promise<Made> {
  const { plan, startsAt, endsAt } = date;
  const event = await draft(tx, staff, request, date, now);
  const shiftId = uuidv7();
  await tx.insert(events).values(event);
  await tx.insert(shifts).values({
    id: shiftId,
    eventId: event.id,
    name: catalogues["zh-CN"].triage.shift_name,
    startsAt,
    endsAt,
    leadVolunteerId: null,
    version: 1,
  });
  const rows = plan.positions.map(({ role: _role, volunteerIds, ...position }, sort) => ({
    volunteerIds,
    row: {
      ...position,
      id: uuidv7(),
      eventId: event.id,
      shiftId,
      blocked: 0,
      taken: 0,
      hasWaitlist: true,
      isRisky: false,
      sort,
      version: 1,
    },
  }));
  await tx.insert(positions).values(rows.map(({ row }) => row));
  const published = await publishLoaded(tx, staff, event, now);
  if (!published.ok) return published;
  const invited: string[] = [];
  const notInvited: string[] = [];
  for (const { row, volunteerIds } of rows)
    for (const volunteerId of volunteerIds) {
      const held = sendAfter ? { sendAfter } : {};
      const answer = await inviteOne(tx, staff, { positionId: row.id, volunteerId, ...held }, now);
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
  return {
    id: uuidv7(),
    kind: EVENT_KIND[request.kind],
    status: "draft",
    title: plan.title,
    titleEn: null,
    titleMn: null,
    summary: plan.summary,
    regionCode: request.regionCode ?? "",
    campaignId: await campaignOn(tx, dayOf(startsAt)),
    mode: "onsite",
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
    publishedAt: null,
    cancelledAt: null,
    cancelReason: null,
    finishedAt: null,
    source: null,
    version: 1,
    calendarSequence: 0,
    createdBy: staff.accountId,
    createdAt: now,
    changedAt: now,
    isSample: request.isSample,
  };
}

/** The campaign that runs on that day, if there is one. */
async function campaignOn(tx: Executor, day: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(lte(campaigns.startsOn, day), gte(campaigns.endsOn, day), isNull(campaigns.source)))
    .orderBy(asc(campaigns.startsOn))
    .limit(1);
  return row?.id ?? null;
}
