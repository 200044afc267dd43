import "server-only";
import { and, asc, desc, eq, gte, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import { campaigns, type Executor, events, indicators, prepared } from "@/db";
import { addDays } from "@/lib/time";

export type Campaign = typeof campaigns.$inferSelect;
export type Indicator = typeof indicators.$inferSelect;

/** The campaign that runs today, or begins within `ahead` days; the sooner one. Never a historical one. One statement. */
export async function currentCampaign(executor: Executor, today: string, ahead = 30): Promise<Campaign | null> {
  const [begins, ends] = [sql.placeholder("begins"), sql.placeholder("ends")];
  const [row] = await prepared(executor, "current_campaign", (e) =>
    e
      .select()
      .from(campaigns)
      .where(and(lte(campaigns.startsOn, begins), gte(campaigns.endsOn, ends), isNull(campaigns.source)))
      .orderBy(asc(campaigns.startsOn), asc(campaigns.id))
      .limit(1),
  ).execute({ begins: addDays(today, ahead), ends: today });
  return row ?? null;
}

export async function campaignOf(executor: Executor, slug: string): Promise<Campaign | null> {
  const [row] = await executor.select().from(campaigns).where(eq(campaigns.slug, slug));
  return row ?? null;
}

/** The printed figures of a campaign, in order, each with its source. One statement. */
export function indicatorsOf(executor: Executor, campaignId: string): Promise<Indicator[]> {
  return executor
    .select()
    .from(indicators)
    .where(eq(indicators.campaignId, campaignId))
    .orderBy(asc(indicators.sort), asc(indicators.id));
}

/** The latest campaign that is history, with its printed figures; empty when there is none. One statement. */
export async function historyFigures(
  executor: Executor,
): Promise<{ slug: string; year: number; figures: Indicator[] } | null> {
  const rows = await prepared(executor, "history_figures", (e) =>
    e
      .select({ slug: campaigns.slug, year: campaigns.year, figure: indicators })
      .from(campaigns)
      .innerJoin(indicators, eq(indicators.campaignId, campaigns.id))
      .where(isNotNull(campaigns.source))
      .orderBy(desc(campaigns.year), asc(indicators.sort), asc(indicators.id)),
  ).execute();
  const [first] = rows;
  if (!first) return null;
  const { slug, year } = first;
  return { slug, year, figures: rows.filter((row) => row.slug === slug).map((row) => row.figure) };
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
