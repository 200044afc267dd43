import "server-only";
import { asc, desc, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import { cache } from "react";
import { campaigns, db, events, organisations } from "@/db";

export type Option = { value: string; label: string; regionCode?: string };

/**
 * What an event's form offers: recording units, hosts, schools and campaigns, and the whitelist items used before.
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
    db
      .selectDistinct({ item: events.whitelistItem })
      .from(events)
      .where(isNotNull(events.whitelistItem))
      .orderBy(asc(events.whitelistItem))
      .limit(40),
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
    items: items.flatMap(({ item }) => (item ? [item] : [])),
  };
}

export type Choices = Awaited<ReturnType<typeof read>>;

/** For a new event in one of these leagues; null = anywhere. */
export const draftChoices = cache((regions: readonly string[] | null) => read(regions));

/** For an event of this league. */
export const editChoices = cache((regionCode: string) => read([regionCode]));
