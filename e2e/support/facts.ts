import { and, asc, eq, gt, isNotNull, lt } from "drizzle-orm";
import {
  attendances,
  campaigns,
  certificates,
  db,
  events,
  organisations,
  pilotDesignations,
  shifts,
  volunteers,
} from "@/db";
import { leagueOf, rowsOf } from "./rows";
import type { CertificateState, RequestState } from "@/db/words";
import { dayOf } from "@/lib/time";
import { aLink, anEvent, aRequest, aStaff, aVolunteer, nextWeek, setTheSceneOf } from "./scene";
import type { TestServer } from "./server";
import { hostLinks } from "./hosts";
import { aShiftNow } from "./on-site";
import { aQuizBegun } from "./quiz";
import { aBookedEvent } from "./tickets";

/** The rows that the sweeps over all pages look at: the sample's own, and a few people of a scene. */
export async function factsOf(server: TestServer) {
  await setTheSceneOf(server);
  const region = await leagueOf(server.accounts.find(({ role }) => role === "coordinator")?.login ?? "");
  const rows = await rowsOf(region);
  const [history] = await db.select({ id: events.id }).from(events).where(isNotNull(events.source)).limit(1);
  const slugs = await db.select({ slug: campaigns.slug }).from(campaigns).orderBy(asc(campaigns.slug));
  const [forgotten] = await db
    .select({ id: events.id })
    .from(attendances)
    .innerJoin(events, eq(events.id, attendances.eventId))
    .innerJoin(shifts, eq(shifts.id, attendances.shiftId))
    .where(and(eq(events.regionCode, region), eq(attendances.state, "checked_in"), lt(shifts.endsAt, new Date())))
    .limit(1);
  const [applicant] = await db
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(and(eq(volunteers.regionCode, region), eq(volunteers.status, "applied")))
    .limit(1);
  const [paused] = await db
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(and(eq(volunteers.regionCode, region), eq(volunteers.status, "paused")))
    .limit(1);
  const [minor] = await db
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(and(eq(volunteers.regionCode, region), gt(volunteers.birthMonth, String(new Date().getFullYear() - 17))))
    .limit(1);
  const [unit] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.regionCode, region))
    .limit(1);
  const [pilot] = await db
    .select({ id: pilotDesignations.organisationId })
    .from(pilotDesignations)
    .innerJoin(organisations, eq(organisations.id, pilotDesignations.organisationId))
    .where(eq(organisations.regionCode, region))
    .limit(1);
  const person = await aVolunteer();
  const waiting = await aVolunteer();
  const ward = await aVolunteer({
    birthMonth: `${new Date().getFullYear() - 16}-01`,
    status: "applied",
    name: "示例·等监护人的人",
  });
  const foreign = await aStaff({ regions: [region === "150200" ? "150300" : "150200"] });
  const bad = await anEvent({
    title: "示例·有要求的一场",
    position: { qualification: "docent", language: "mn", minAge: 30, withMinors: true },
  });
  const open = await anEvent({ title: "示例·能报的一场", position: { places: 3 } });
  const cancelled = await anEvent({
    title: "示例·取消了的一场",
    status: "cancelled",
    cancelledAt: new Date(),
    cancelReason: "场地临时检修",
    regionCode: region,
  });
  const draft = await anEvent({ title: "示例·没写完的一场", status: "draft", publishedAt: null, regionCode: region });
  const request = (state: RequestState) =>
    aRequest({
      state,
      regionCode: region,
      reason: "示例·场地停用",
      answers: { topics: ["patent"], wishes: [`${wishDay} morning`, `${wishDay} afternoon`], notes: "示例·想看实物" },
    });
  const wishDay = dayOf(nextWeek(9));
  const numbers = await db
    .select({
      number: certificates.number,
      state: certificates.state,
      unit: certificates.recordingUnitId,
      id: certificates.id,
    })
    .from(certificates);
  const numberOf = (state: CertificateState) => numbers.find((one) => one.state === state)?.number ?? "";
  const onSite = await aShiftNow(region);
  return {
    onSite,
    ...{ certificate: rows.certificate, ask: rows.ask },
    certificates: {
      issued: numberOf("issued"),
      superseded: numberOf("superseded"),
      revoked: numberOf("revoked"),
      unit: numbers.find(({ id }) => id === rows.certificate.id)?.unit ?? "",
    },
    requests: {
      submitted: await request("submitted"),
      needs_info: await request("needs_info"),
      scheduled: await request("scheduled"),
      completed: await request("completed"),
      declined: await request("declined"),
      withdrawn: await request("withdrawn"),
    },
    ...(await aBookedEvent(region)),
    course: {
      ...(await sampleCourses()),
      quizBegun: await aQuizBegun(server.accounts.find(({ role }) => role === "volunteer")?.login ?? ""),
    },
    eventId: rows.eventId,
    shiftId: rows.shiftId,
    positionId: rows.positionId,
    signupId: rows.signupId,
    region,
    school: pilot?.id ?? "",
    draft: draft.eventId,
    cancelled: cancelled.eventId,
    history: history?.id ?? "",
    forgotten: forgotten?.id ?? "",
    slugs: slugs.map(({ slug }) => slug),
    applicant: applicant?.id ?? "",
    paused: paused?.id ?? rows.person.id,
    minor: minor?.id ?? rows.person.id,
    unit: unit?.id ?? "",
    person,
    volunteerId: rows.person.id,
    waiting,
    foreign,
    open: open.eventId,
    bad: bad.eventId,
    hosts: await hostLinks(),
    links: { signIn: await aLink(person, "sign_in"), guardian: await aLink(ward, "guardian") },
  };
}

/** Courses of the sample by how they stand. */
async function sampleCourses() {
  const rows = await db
    .select({ id: events.id, titleEn: events.titleEn })
    .from(events)
    .where(eq(events.kind, "training"));
  const of = (title: string) => rows.find(({ titleEn }) => titleEn === title)?.id ?? "none";
  return {
    coming: of("Onboarding: the first time in a classroom"),
    running: of("Docent course, autumn"),
    toClose: of("First aid refresher"),
    closed: of("Onboarding: the last course"),
    teachers: of("Teachers’ course: intellectual property in class"),
    enterprises: of("Online for enterprises: trade marks and geographical indications"),
  };
}

export type Facts = Awaited<ReturnType<typeof factsOf>>;
