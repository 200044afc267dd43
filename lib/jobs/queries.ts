import "server-only";
import { eq, min } from "drizzle-orm";
import { db, jobRuns, letters } from "@/db";
import { migrationsApplied } from "@/db/applied";
import { judge, type Readiness } from "./rules";

/** Whether this process should be sent work; throws when the database cannot be reached. */
export async function readiness(now: Date): Promise<Readiness> {
  const [migrated, [due], runs] = await Promise.all([
    migrationsApplied(db),
    db
      .select({ at: min(letters.sendAfter) })
      .from(letters)
      .where(eq(letters.state, "queued")),
    db.select({ name: jobRuns.name, ranAt: jobRuns.ranAt }).from(jobRuns),
  ]);
  const since = new Date(now.getTime() - process.uptime() * 1000);
  return judge({ migrated, oldestDue: due?.at ?? null, runs, since }, now);
}
