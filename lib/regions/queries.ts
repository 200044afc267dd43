import "server-only";
import { asc } from "drizzle-orm";
import { cache } from "react";
import { db, regions } from "@/db";

export type Region = { code: string; level: "autonomous_region" | "prefecture" | "work_unit"; nameZh: string; shortZh: string; nameEn: string; /** A work unit's league. */ parent: string | null };

/** All regions in their usual order; asked once per request. */
export const allRegions = cache(
  (): Promise<Region[]> =>
    db
      .select({
        code: regions.code,
        level: regions.level,
        nameZh: regions.nameZh,
        shortZh: regions.shortZh,
        nameEn: regions.nameEn,
        parent: regions.parent,
      })
      .from(regions)
      .orderBy(asc(regions.sort)),
);
