import "server-only";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { cache } from "react";
import { campaigns, db, events, organisations, whitelistItems } from "@/db";
import { dayOf } from "../../time";

export type Option = { value: string; label: string; regionCode?: string };

/**
 * What an event's form offers: recording units, hosts, schools and campaigns, and whitelist items.
 * @param regions only schools of these leagues (null = all). Three statements.
 */
async function read(regions: readonly string[] | null) {
  const inScope = regions ? inArray(organisations.regionCode, [...regions]) : undefined;
  const [bodies, own, items] = await Promise.all([
    db
      .select({
        id: organisations.id,
        kind: organisations.kind,
        name: organisations.name,
        regionCode: organisations.regionCode,
        isIssuer: organisations.isIssuer,
      })
      .from(organisations)
      .where(regions ? or(eq(organisations.isIssuer, true), ne(organisations.kind, "school"), inScope) : undefined)
      .orderBy(asc(organisations.pinyin), asc(organisations.id)),
    db
      .select({ id: campaigns.id, name: campaigns.nameZh })
      .from(campaigns)
      .where(isNull(campaigns.source))
      .orderBy(desc(campaigns.startsOn), asc(campaigns.id)),
    itemsOf(Number(dayOf(new Date()).slice(0, 4))),
  ]);
  const near = (body: { regionCode: string }) => !regions || regions.includes(body.regionCode);
  return {
    /** Whoever may hold an event: bodies and firms everywhere, schools of these leagues. */
    hosts: bodies.map((body): Option => ({ value: body.id, label: body.name })),
    units: bodies
      .filter((body) => body.isIssuer)
      .map((body): Option => ({ value: body.id, label: body.name, regionCode: body.regionCode })),
    schools: bodies
      .filter((body) => body.kind === "school" && near(body))
      .map((body): Option => ({ value: body.id, label: body.name, regionCode: body.regionCode })),
    campaigns: own.map((campaign): Option => ({ value: campaign.id, label: campaign.name })),
    /** What was typed before and what the lists have, for suggestions. */
    items: [...new Set(items.map(({ item }) => item))].sort(),
    /** The whitelists of this year and later, as they stand. */
    listed: items.filter(({ year }) => year > 0),
  };
}

/** The items of these whitelists, and with year 0 those used before. One statement. */
function itemsOf(since: number) {
  return db
    .select({
      year: sql<number>`${whitelistItems.year}`.mapWith(Number),
      item: sql<string>`${whitelistItems.item}`,
      approval: sql<string>`coalesce(${whitelistItems.approvalNumber}, '')`,
    })
    .from(whitelistItems)
    .where(and(gte(whitelistItems.year, since), isNull(whitelistItems.retiredAt)))
    .union(
      db
        .select({
          year: sql<number>`0`.mapWith(Number),
          item: sql<string>`${events.whitelistItem}`,
          approval: sql<string>`''`,
        })
        .from(events)
        .where(isNotNull(events.whitelistItem)),
    )
    .limit(200);
}

export type Choices = Awaited<ReturnType<typeof read>>;

/** For a new event in one of these leagues; null = anywhere. */
export const draftChoices = cache((regions: readonly string[] | null) => read(regions));

/** For an event of this league. */
export const editChoices = cache((regionCode: string) => read([regionCode]));
