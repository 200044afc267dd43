import "server-only";
import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { db, holds, organisations, pilotDesignations } from "@/db";
import type { RequestKind } from "@/db/words";
import { HOST_KINDS } from "../rules/hosts";

const MOST = 8;
/** Without scripts the browser itself offers a short registry's names. */
const MOST_NAMES = 200;

const pilotOn = (today: string) =>
  and(
    eq(pilotDesignations.organisationId, organisations.id),
    lte(pilotDesignations.startsOn, today),
    or(isNull(pilotDesignations.endsOn), gte(pilotDesignations.endsOn, today)),
  );

/** Signs that mean something to LIKE are meant as themselves nowhere in a unit's name. */
const asked = (q: string): string =>
  q
    .normalize("NFKC")
    .replace(/[%_\\]/g, "")
    .trim();

/** Registered units of the fitting kinds by their name, pinyin or initials, pilot schools first. One statement. */
export async function findHosts(kind: RequestKind, q: string, today: string) {
  const text = asked(q);
  const letters = text.toLowerCase().replace(/[\s'’-]/g, "");
  if (text === "") return [];
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      regionCode: organisations.regionCode,
      pilot: sql<string | null>`max(${pilotDesignations.id})`,
    })
    .from(organisations)
    .leftJoin(pilotDesignations, pilotOn(today))
    .where(
      and(
        inArray(organisations.kind, [...HOST_KINDS[kind]]),
        or(
          holds(organisations.name, text),
          holds(organisations.nameEn, text),
          /^[a-z]+$/.test(letters)
            ? or(holds(organisations.pinyin, letters), holds(organisations.initials, letters))
            : undefined,
        ),
      ),
    )
    .groupBy(organisations.id, organisations.name, organisations.regionCode, organisations.pinyin)
    .orderBy(desc(sql`count(${pilotDesignations.id})`), asc(organisations.pinyin), asc(organisations.id))
    .limit(MOST);
  return rows.map(({ pilot, ...row }) => ({ ...row, pilot: pilot !== null }));
}

export type FoundHost = Awaited<ReturnType<typeof findHosts>>[number];

/** The names of a short registry, for a list that needs no scripts; none when there are too many. One statement. */
export async function hostNames(kind: RequestKind): Promise<string[]> {
  const rows = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.kind, [...HOST_KINDS[kind]]))
    .orderBy(asc(organisations.pinyin))
    .limit(MOST_NAMES + 1);
  return rows.length > MOST_NAMES ? [] : rows.map(({ name }) => name);
}

/** Whether a unit is a pilot school today. */
export async function isPilot(organisationId: string | null, today: string): Promise<boolean> {
  if (!organisationId) return false;
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .innerJoin(pilotDesignations, pilotOn(today))
    .where(eq(organisations.id, organisationId))
    .limit(1);
  return rows.length > 0;
}

/** Education bases to choose from, by name. One statement. */
export const basesToSee = () =>
  db
    .select({ id: organisations.id, name: organisations.name, regionCode: organisations.regionCode })
    .from(organisations)
    .where(eq(organisations.kind, "base"))
    .orderBy(asc(organisations.pinyin));
