import "server-only";
import { asc } from "drizzle-orm";
import { cache } from "react";
import { connections, db, regions } from "@/db";

export type Region = {
  code: string;
  level: "autonomous_region" | "prefecture" | "work_unit";
  nameZh: string;
  shortZh: string;
  nameEn: string /** A work unit's league. */;
  parent: string | null;
};

/** What the region table holds changes with a release alone, so it is read once per process and connection. */
let known: { for: unknown; rows: Region[] } | undefined;

/** All regions in their usual order; asked once per request at most. */
export const allRegions = cache(async (): Promise<Region[]> => {
  const open = connections();
  if (known?.for === open) return known.rows;
  const rows = await db
    .select({
      code: regions.code,
      level: regions.level,
      nameZh: regions.nameZh,
      shortZh: regions.shortZh,
      nameEn: regions.nameEn,
      parent: regions.parent,
    })
    .from(regions)
    .orderBy(asc(regions.sort));
  if (rows.length > 0) known = { for: open, rows };
  return rows;
});
