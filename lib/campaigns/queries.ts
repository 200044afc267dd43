import "server-only";
import { and, asc, eq, gte, isNull, lte, ne } from "drizzle-orm";
import { campaigns, type Executor, events, indicators } from "@/db";
import { addDays } from "@/lib/time";

export type Campaign = typeof campaigns.$inferSelect;
export type Indicator = typeof indicators.$inferSelect;

/** The campaign that runs today, or begins within `ahead` days; the sooner one. Never a historical one. One statement. */
export async function currentCampaign(executor: Executor, today: string, ahead = 30): Promise<Campaign | null> {
  const [row] = await executor
    .select()
    .from(campaigns)
    .where(and(lte(campaigns.startsOn, addDays(today, ahead)), gte(campaigns.endsOn, today), isNull(campaigns.source)))
    .orderBy(asc(campaigns.startsOn), asc(campaigns.id))
    .limit(1);
  return row ?? null;
}

export async function campaignOf(executor: Executor, slug: string): Promise<Campaign | null> {
  const [row] = await executor.select().from(campaigns).where(eq(campaigns.slug, slug));
  return row ?? null;
}

/** The printed figures of a campaign's history, in order, each with its source. One statement. */
export function indicatorsOf(executor: Executor, slug: string): Promise<(Indicator & { slug: string })[]> {
  return executor
    .select()
    .from(indicators)
    .innerJoin(campaigns, eq(campaigns.id, indicators.campaignId))
    .where(eq(campaigns.slug, slug))
    .orderBy(asc(indicators.sort), asc(indicators.id))
    .then((rows) => rows.map((row) => ({ ...row.indicators, slug: row.campaigns.slug })));
}

/** Ids of a campaign's events in order of time; drafts are not the public's, cancelled ones are left out. One statement. */
export async function campaignEventIds(executor: Executor, campaignId: string): Promise<string[]> {
  const rows = await executor
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.campaignId, campaignId), ne(events.status, "draft"), ne(events.status, "cancelled")))
    .orderBy(asc(events.startsAt), asc(events.id));
  return rows.map((row) => row.id);
}
