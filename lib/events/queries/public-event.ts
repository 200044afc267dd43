import "server-only";
import { aliasedTable, asc, eq, sql } from "drizzle-orm";
import { campaigns, type Executor, eventHosts, events, organisations, prepared, regions } from "@/db";

/** One event as its page shows it, in whatever state, or null. The page decides who may see a draft. One statement. */
export async function publicEvent(executor: Executor, id: string) {
  const [row] = await prepared(executor, "public_event", rowsOf).execute({ id });
  return row ?? null;
}

function rowsOf(executor: Executor) {
  const unit = aliasedTable(organisations, "recording_unit");
  const school = aliasedTable(organisations, "school");
  return executor
    .select({
      id: events.id,
      kind: events.kind,
      status: events.status,
      title: events.title,
      titleEn: events.titleEn,
      titleMn: events.titleMn,
      summary: events.summary,
      regionCode: events.regionCode,
      regionZh: regions.nameZh,
      regionEn: regions.nameEn,
      mode: events.mode,
      place: events.place,
      address: events.address,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      isRisky: events.isRisky,
      riskNotice: events.riskNotice,
      insurance: events.insurance,
      withMinors: events.withMinors,
      signupOpensAt: events.signupOpensAt,
      signupClosesAt: events.signupClosesAt,
      cancelledAt: events.cancelledAt,
      cancelReason: events.cancelReason,
      source: events.source,
      isSample: events.isSample,
      changedAt: events.changedAt,
      unitName: unit.name,
      unitEn: unit.nameEn,
      schoolName: school.name,
      schoolEn: school.nameEn,
      campaignSlug: campaigns.slug,
      campaignZh: campaigns.nameZh,
      campaignEn: campaigns.nameEn,
    })
    .from(events)
    .innerJoin(regions, eq(regions.code, events.regionCode))
    .leftJoin(unit, eq(unit.id, events.recordingUnitId))
    .leftJoin(school, eq(school.id, events.schoolId))
    .leftJoin(campaigns, eq(campaigns.id, events.campaignId))
    .where(eq(events.id, sql.placeholder("id")));
}

export type PublicEvent = NonNullable<Awaited<ReturnType<typeof publicEvent>>>;

/** The hosts of an event, in their order. One statement. */
export function hostsOf(executor: Executor, eventId: string) {
  return prepared(executor, "hosts_of_event", (e) =>
    e
      .select({ id: organisations.id, name: organisations.name, nameEn: organisations.nameEn })
      .from(eventHosts)
      .innerJoin(organisations, eq(organisations.id, eventHosts.organisationId))
      .where(eq(eventHosts.eventId, sql.placeholder("eventId")))
      .orderBy(asc(eventHosts.sort)),
  ).execute({ eventId });
}
