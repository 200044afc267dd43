import "server-only";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { clearances, consents, type Executor, prepared, qualifications, volunteers } from "@/db";
import type { EligibilityFacts } from "../rules/facts";
import { groupBy } from "../rules/group";

/** A volunteer as the law and letters see them. */
export type Person = EligibilityFacts["volunteer"] & {
  id: string;
  accountId: string;
  name: string;
  number: string;
  regionCode: string;
};

/**
 * People with their credentials in one statement; what was withdrawn is left out.
 * The joins multiply a person's few credentials with each other, so each is taken once, by its id.
 */
export async function people(executor: Executor, who: SQL | undefined): Promise<Map<string, Person>> {
  return byId(await rowsOf(executor, who));
}

/** One person with credentials, prepared: what every sign-up asks. */
export async function personOfOne(executor: Executor, volunteerId: string): Promise<Map<string, Person>> {
  const one = prepared(executor, "person_of_one", (e) => rowsOf(e, eq(volunteers.id, sql.placeholder("volunteerId"))));
  return byId(await one.execute({ volunteerId }));
}

const rowsOf = (executor: Executor, who: SQL | undefined) =>
  executor
    .select({ volunteer: volunteers, qualification: qualifications, clearance: clearances, consent: consents })
    .from(volunteers)
    .leftJoin(qualifications, and(eq(qualifications.volunteerId, volunteers.id), isNull(qualifications.withdrawnAt)))
    .leftJoin(clearances, eq(clearances.volunteerId, volunteers.id))
    .leftJoin(
      consents,
      and(eq(consents.volunteerId, volunteers.id), eq(consents.purpose, "guardian"), isNull(consents.withdrawnAt)),
    )
    .where(who)
    .orderBy(asc(volunteers.pinyin), asc(volunteers.id), asc(clearances.checkedOn), asc(clearances.id));

const byId = (rows: readonly Row[]): Map<string, Person> =>
  new Map([...groupBy(rows, (row) => row.volunteer.id)].map(([id, own]) => [id, personOf(own)]));

type Row = {
  volunteer: typeof volunteers.$inferSelect;
  qualification: typeof qualifications.$inferSelect | null;
  clearance: typeof clearances.$inferSelect | null;
  consent: typeof consents.$inferSelect | null;
};

function personOf(rows: readonly Row[]): Person {
  const [first] = rows;
  if (!first) throw new Error("A person without a row");
  const { id, accountId, name, number, regionCode, status, birthMonth, languageZh, languageMn } = first.volunteer;
  return {
    id,
    accountId,
    name,
    number,
    regionCode,
    status,
    birthMonth,
    languages: { zh: languageZh, mn: languageMn },
    qualifications: each(rows.map((row) => row.qualification)),
    clearances: each(rows.map((row) => row.clearance)),
    guardianConsents: each(rows.map((row) => row.consent)),
  };
}

function each<T extends { id: string }>(all: readonly (T | null)[]): T[] {
  return [...new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}
