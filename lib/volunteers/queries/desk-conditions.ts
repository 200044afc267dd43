import "server-only";
import { and, eq, exists, gte, inArray, isNull, like, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { accounts, begins, clearances, db, holds, qualifications, volunteers } from "@/db";
import { addDays } from "../../time";
import type { DeskFilter, DeskView } from "../rules/desk-list";
import { searchOf } from "../rules/desk-list";
import { minorFrom, SOON_DAYS } from "../rules/standing";

/**
 * One row a person: the last day covered by the newest passed clearance of a kind, and whether a record check was not
 * passed. The rule `clearanceStanding` as a subquery to join.
 */
export function standings() {
  const newer = sql`exists (select 1 from clearances n where n.volunteer_id = ${clearances.volunteerId} and n.kind = ${clearances.kind} and (n.checked_on > ${clearances.checkedOn} or (n.checked_on = ${clearances.checkedOn} and n.id > ${clearances.id})))`;
  return db
    .select({
      volunteerId: clearances.volunteerId,
      until: sql<string | null>`max(case when ${clearances.result} = 'passed' then ${clearances.validUntil} end)`.as(
        "until",
      ),
      stopped:
        sql<number>`max(case when ${clearances.kind} = 'record_check' and ${clearances.result} <> 'passed' then 1 else 0 end)`.as(
          "stopped",
        ),
    })
    .from(clearances)
    .where(sql`not ${newer}`)
    .groupBy(clearances.volunteerId)
    .as("standing");
}

type Standings = ReturnType<typeof standings>;

/** Who belongs to a view, on `today`. */
export function ofView(view: DeskView, standing: Standings, today: string): SQL | undefined {
  const active = eq(volunteers.status, "active");
  switch (view) {
    case "active":
    case "applied":
    case "paused":
      return eq(volunteers.status, view);
    case "minors":
      return and(active, gte(volunteers.birthMonth, minorFrom(today)));
    case "soon":
      return and(
        active,
        eq(standing.stopped, 0),
        gte(standing.until, today),
        lte(standing.until, addDays(today, SOON_DAYS)),
      );
    case "expired":
      return and(active, or(eq(standing.stopped, 1), lt(standing.until, today)));
    case "mongolian":
      return and(active, eq(volunteers.languageMn, "teach"));
    case "all":
      return undefined;
  }
}

/** What else a filter asks for, beside its view; `scope`: only these leagues, null = all. */
export function matching(filter: DeskFilter, scope: readonly string[] | null, today: string): SQL | undefined {
  const { region, language, qualification, unit } = filter;
  return and(
    scope ? inArray(volunteers.regionCode, [...scope]) : undefined,
    region ? eq(volunteers.regionCode, region) : undefined,
    language ? eq(language === "zh" ? volunteers.languageZh : volunteers.languageMn, "teach") : undefined,
    unit ? eq(volunteers.organisationId, unit) : undefined,
    qualification ? exists(holding(qualification, today)) : undefined,
    found(filter.q),
  );
}

const holding = (kind: NonNullable<DeskFilter["qualification"]>, today: string) =>
  db
    .select({ one: sql`1` })
    .from(qualifications)
    .where(
      and(
        eq(qualifications.volunteerId, volunteers.id),
        eq(qualifications.kind, kind),
        isNull(qualifications.withdrawnAt),
        lte(qualifications.validFrom, today),
        or(isNull(qualifications.validUntil), gte(qualifications.validUntil, today)),
      ),
    );

function found(q: string): SQL | undefined {
  const search = searchOf(q);
  if (!search) return undefined;
  return or(
    holds(volunteers.name, search.name),
    search.pinyin ? begins(volunteers.pinyin, search.pinyin) : undefined,
    search.pinyin ? begins(volunteers.initials, search.pinyin) : undefined,
    search.number ? begins(volunteers.number, `V${search.number}`) : undefined,
    search.phoneEnd ? like(accounts.phone, `%${search.phoneEnd}`) : undefined,
  );
}
