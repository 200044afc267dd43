import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { consents, type Executor, organisations, volunteers } from "@/db";

/** The child a guardian's link speaks of, with the consents that stand; null when the account has no roster entry. One statement. */
export async function wardOf(executor: Executor, accountId: string) {
  const rows = await executor
    .select({ volunteer: volunteers, unit: organisations.name, consent: consents })
    .from(volunteers)
    .leftJoin(organisations, eq(organisations.id, volunteers.organisationId))
    .leftJoin(
      consents,
      and(
        eq(consents.volunteerId, volunteers.id),
        inArray(consents.purpose, ["guardian", "photos"]),
        isNull(consents.withdrawnAt),
      ),
    )
    .where(eq(volunteers.accountId, accountId))
    .orderBy(desc(consents.givenAt));
  const [first] = rows;
  if (!first) return null;
  const standing = rows.flatMap((row) => (row.consent ? [row.consent] : []));
  return {
    ...first.volunteer,
    unit: first.unit,
    consent: standing.find((consent) => consent.purpose === "guardian") ?? null,
    photos: standing.find((consent) => consent.purpose === "photos") ?? null,
  };
}

export type Ward = NonNullable<Awaited<ReturnType<typeof wardOf>>>;
