import type { AuditFacts, auditEntries } from "../schema";
import type { Book } from "./book";
import type { SampleEvent } from "./events";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Entry = typeof auditEntries.$inferInsert;

/** The audit rows that the sample's acts would have left, oldest first. */
export function sampleAudit(
  random: Random,
  now: Date,
  events: SampleEvent[],
  people: Person[],
  book: Book,
  admin: string,
): Entry[] {
  const accountOf = new Map(people.map(({ row }) => [row.id, row.accountId]));
  const staffRole = (by: string | null) => (by === admin ? "admin" : "coordinator");
  const regionOf = new Map(events.map(({ row }) => [row.id, row.regionCode]));
  const entry = (
    at: Date,
    accountId: string | null,
    act: string,
    subjectKind: string,
    subjectId: string,
    regionCode: string | undefined,
    facts: AuditFacts,
  ): Entry => ({
    id: random.id(at),
    at,
    accountId,
    role: null,
    act,
    subjectKind,
    subjectId,
    regionCode: regionCode ?? null,
    facts,
  });
  const ofEvents = events.flatMap(({ row }) => {
    const by = row.createdBy ?? null;
    const list = [entry(row.createdAt, by, "events.draft", "event", row.id, row.regionCode, { kind: row.kind })];
    if (row.publishedAt)
      list.push(
        entry(row.publishedAt, by, "events.publish", "event", row.id, row.regionCode, {
          status: ["draft", "published"],
        }),
      );
    if (row.cancelledAt)
      list.push(
        entry(row.cancelledAt, by, "events.cancel", "event", row.id, row.regionCode, {
          status: ["published", "cancelled"],
          reason: row.cancelReason ?? "",
        }),
      );
    return list.map((e): Entry => ({ ...e, role: staffRole(by) }));
  });
  const ofSignups = book.signups
    .filter((s) => s.queue > 0 || s.state !== "waitlisted")
    .map((s): Entry => {
      const facts = { position: s.positionId, volunteer: s.volunteerId };
      const act = s.queue > 0 ? "signups.wait" : "signups.sign_up";
      const by = accountOf.get(s.volunteerId) ?? null;
      return { ...entry(s.createdAt, by, act, "signup", s.id, regionOf.get(s.eventId), facts), role: "volunteer" };
    });
  const ofOffers = book.offers.map((o): Entry => {
    const signup = book.signups.find((s) => s.id === o.signupId);
    const facts = {
      signup: o.signupId,
      position: o.positionId,
      volunteer: o.volunteerId,
      source: o.source,
      deadline: o.deadline.toISOString(),
    };
    const act = o.source === "invitation" ? "signups.invite" : "signups.offer";
    const row = entry(
      o.madeAt,
      o.madeBy ?? null,
      act,
      "offer",
      o.id ?? o.signupId,
      regionOf.get(signup?.eventId ?? ""),
      facts,
    );
    return { ...row, role: o.madeBy ? staffRole(o.madeBy) : null };
  });
  return [...ofEvents, ...ofSignups, ...ofOffers]
    .filter((e) => e.at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
