import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accountRegions, accounts, db, events, regions, volunteers } from "@/db";

export type Whose = {
  kind: "event" | "volunteer";
  region: { zh: string; en: string };
  /** The coordinators to turn to; the region's own rows are the admins'. */
  coordinators: string[];
  /** Where it can be read, when it is public. */
  open: string | null;
};

/** Whose the thing behind a desk address is, for someone who may not have it; null when the address names no such thing. */
export async function whoseIs(path: string): Promise<Whose | null> {
  const [, noun, id] = /^\/desk\/(events|volunteers)\/([^/]+)/.exec(path) ?? [];
  if (!noun || !id || id === "new") return null;
  const kind = noun === "events" ? "event" : "volunteer";
  const found = kind === "event" ? await regionOfEvent(id) : await regionOfVolunteer(id);
  if (!found) return null;
  const people = await db
    .select({ zh: regions.nameZh, en: regions.nameEn, name: accounts.name })
    .from(regions)
    .leftJoin(accountRegions, eq(accountRegions.regionCode, regions.code))
    .leftJoin(accounts, and(eq(accounts.id, accountRegions.accountId), eq(accounts.role, "coordinator"), isNull(accounts.disabledAt)))
    .where(eq(regions.code, found.region));
  const [first] = people;
  if (!first) return null;
  const coordinators = people.flatMap(({ name }) => (name === null ? [] : [name]));
  return { kind, region: { zh: first.zh, en: first.en }, coordinators, open: found.published ? `/events/${id}` : null };
}

async function regionOfEvent(id: string) {
  const [row] = await db.select({ region: events.regionCode, status: events.status }).from(events).where(eq(events.id, id));
  return row && { region: row.region, published: row.status !== "draft" };
}

async function regionOfVolunteer(id: string) {
  const [row] = await db.select({ region: volunteers.regionCode }).from(volunteers).where(eq(volunteers.id, id));
  return row && { region: row.region, published: false };
}
