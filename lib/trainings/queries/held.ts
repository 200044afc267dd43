import "server-only";
import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { db, qualifications, volunteers } from "@/db";
import { groupBy } from "../../signups/rules/group";

/** Whom a letter about a credential goes to. */
export type Holder = { id: string; accountId: string; name: string; number: string; regionCode: string };

/** Qualifications that fit, each with its holder (on the roster) and everything they hold. Two statements. */
export async function heldByThese(which: SQL | undefined) {
  const own = await db
    .select({
      own: qualifications,
      person: {
        id: volunteers.id,
        accountId: volunteers.accountId,
        name: volunteers.name,
        number: volunteers.number,
        regionCode: volunteers.regionCode,
      },
    })
    .from(qualifications)
    .innerJoin(volunteers, eq(volunteers.id, qualifications.volunteerId))
    .where(and(which, inArray(volunteers.status, ["active", "paused"])));
  const all = await db
    .select()
    .from(qualifications)
    .where(
      and(
        isNull(qualifications.withdrawnAt),
        inArray(
          qualifications.volunteerId,
          own.map(({ person }) => person.id),
        ),
      ),
    );
  const byPerson = groupBy(all, ({ volunteerId }) => volunteerId);
  return own.map((row) => ({ ...row, held: byPerson.get(row.person.id) ?? [] }));
}
