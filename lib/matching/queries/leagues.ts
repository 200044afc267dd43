import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, listed, volunteers } from "@/db";

/** The leagues as a prepared query sees them: how many they are is part of its name. */
export function leagues(regions: readonly string[] | null) {
  const list = listed("region", regions ?? []);
  const own = regions ? inArray(volunteers.regionCode, list.placeholders) : undefined;
  return {
    count: regions?.length ?? "all",
    values: list.values,
    active: (executor: Executor) =>
      executor
        .select({ id: volunteers.id })
        .from(volunteers)
        .where(and(eq(volunteers.status, "active"), own)),
  };
}

/** The ids of everybody active in them. */
export type Whose = ReturnType<ReturnType<typeof leagues>["active"]>;
