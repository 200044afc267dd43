import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { accounts, clearances, consents, type Executor, listed, prepared, qualifications, volunteers } from "@/db";
import type { Locale } from "@/db/words";
import type { EligibilityFacts } from "../rules/facts";
import { groupBy } from "../rules/group";
import { dayOf } from "../../time";

/** A volunteer as the law and letters see them. */
export type Person = EligibilityFacts["volunteer"] & {
  id: string;
  accountId: string;
  name: string;
  number: string;
  initials: string;
  regionCode: string;
  /** How letters speak to this person. */
  reader: { locale: Locale; isSample: boolean };
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

/** Everybody active in these leagues (null: in all), prepared: what every ranking asks. */
export async function activePeople(
  executor: Executor,
  regions: readonly string[] | null,
): Promise<Map<string, Person>> {
  const list = listed("region", regions ?? []);
  const own = regions ? inArray(volunteers.regionCode, list.placeholders) : undefined;
  const all = prepared(executor, `people_active_${regions?.length ?? "all"}`, (e) =>
    rowsOf(e, and(eq(volunteers.status, "active"), own)),
  );
  return byId(await all.execute(list.values));
}

const COLUMNS = {
  volunteer: {
    id: volunteers.id,
    accountId: volunteers.accountId,
    name: volunteers.name,
    number: volunteers.number,
    initials: volunteers.initials,
    regionCode: volunteers.regionCode,
    status: volunteers.status,
    birthMonth: volunteers.birthMonth,
    zh: volunteers.languageZh,
    mn: volunteers.languageMn,
  },
  reader: { locale: accounts.locale, isSample: accounts.isSample },
  qualification: {
    id: qualifications.id,
    kind: qualifications.kind,
    validFrom: qualifications.validFrom,
    validUntil: qualifications.validUntil,
  },
  clearance: {
    id: clearances.id,
    kind: clearances.kind,
    result: clearances.result,
    checkedOn: clearances.checkedOn,
    validUntil: clearances.validUntil,
  },
  consent: {
    id: consents.id,
    purpose: consents.purpose,
    givenAt: consents.givenAt,
    validUntil: consents.validUntil,
  },
};

const rowsOf = (executor: Executor, who: SQL | undefined) =>
  executor
    .select(COLUMNS)
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .leftJoin(qualifications, and(eq(qualifications.volunteerId, volunteers.id), isNull(qualifications.withdrawnAt)))
    .leftJoin(clearances, eq(clearances.volunteerId, volunteers.id))
    .leftJoin(
      consents,
      and(
        eq(consents.volunteerId, volunteers.id),
        inArray(consents.purpose, ["guardian", "terms"]),
        isNull(consents.withdrawnAt),
      ),
    )
    .where(who)
    .orderBy(asc(volunteers.pinyin), asc(volunteers.id), asc(clearances.checkedOn), asc(clearances.id));

const byId = (rows: readonly Row[]): Map<string, Person> =>
  new Map([...groupBy(rows, (row) => row.volunteer.id)].map(([id, own]) => [id, personOf(own)]));

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function personOf(rows: readonly Row[]): Person {
  const given = each(rows.map((row) => row.consent));
  const [first] = rows;
  if (!first) throw new Error("A person without a row");
  const { zh, mn, ...own } = first.volunteer;
  return {
    ...own,
    reader: first.reader,
    languages: { zh, mn },
    qualifications: each(rows.map((row) => row.qualification)),
    clearances: each(rows.map((row) => row.clearance)),
    guardianConsents: given.filter(({ purpose }) => purpose === "guardian"),
    ownConsents: given.flatMap(({ purpose, givenAt }) => (purpose === "terms" ? [{ givenOn: dayOf(givenAt) }] : [])),
  };
}

function each<T extends { id: string }>(all: readonly (T | null)[]): T[] {
  return [...new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}
