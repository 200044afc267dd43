import "server-only";
import { and, inArray, or, type SQLWrapper, sql } from "drizzle-orm";
import { begins, db, holds, organisations, volunteers } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { type Asked, MOST_FOUND } from "../rules/find";

const none = sql<string | null>`null`;

/** People of one's own leagues by name, pinyin or number, and units by name or pinyin. One statement for both. */
export async function findPeopleAndUnits(actor: Actor, { text, letters }: Asked) {
  const scope = scopeOf(actor);
  const rank = (column: SQLWrapper) =>
    sql<number>`case when ${begins(column, text)} or ${begins(column, `示例·${text}`)} then 0 else 1 end`;
  const people = db
    .select({
      group: sql<"people" | "units">`'people'`.as("group"),
      id: sql<string>`${volunteers.id}`.as("id"),
      name: sql<string>`${volunteers.name}`.as("name"),
      nameEn: none.as("name_en"),
      kind: sql<string>`${volunteers.status}`.as("kind"),
      regionCode: sql<string>`${volunteers.regionCode}`.as("region"),
      more: sql<string | null>`${volunteers.number}`.as("more"),
      sort: rank(volunteers.name).mapWith(Number).as("sort"),
      key: sql<string>`${volunteers.pinyin}`.as("sort_key"),
    })
    .from(volunteers)
    .where(
      and(
        scope ? inArray(volunteers.regionCode, scope) : undefined,
        inArray(volunteers.status, ["active", "applied", "paused"]),
        or(
          holds(volunteers.name, text),
          letters ? begins(volunteers.pinyin, letters) : undefined,
          letters ? begins(volunteers.initials, letters) : undefined,
          /^v?\d{3,8}$/.test(text) ? begins(volunteers.number, `V${text.replace("v", "")}`) : undefined,
        ),
      ),
    )
    .orderBy(sql`sort`, sql`sort_key`)
    .limit(MOST_FOUND)
    .as("people");
  const units = db
    .select({
      group: sql<"people" | "units">`'units'`.as("group"),
      id: sql<string>`${organisations.id}`.as("id"),
      name: sql<string>`${organisations.name}`.as("name"),
      nameEn: sql<string | null>`${organisations.nameEn}`.as("name_en"),
      kind: sql<string>`${organisations.kind}`.as("kind"),
      regionCode: sql<string>`${organisations.regionCode}`.as("region"),
      more: none.as("more"),
      sort: rank(organisations.name).mapWith(Number).as("sort"),
      key: sql<string>`${organisations.pinyin}`.as("sort_key"),
    })
    .from(organisations)
    .where(
      or(
        holds(organisations.name, text),
        holds(organisations.nameEn, text),
        letters ? holds(organisations.pinyin, letters) : undefined,
        letters ? holds(organisations.initials, letters) : undefined,
      ),
    )
    .orderBy(sql`sort`, sql`sort_key`)
    .limit(MOST_FOUND)
    .as("units");
  const rows = await db.select().from(people).unionAll(db.select().from(units));
  return {
    people: rows.filter((row) => row.group === "people").sort(bySort),
    units: rows.filter((row) => row.group === "units").sort(bySort),
  };
}

const bySort = (a: { sort: number; key: string }, b: { sort: number; key: string }) =>
  Number(a.sort) - Number(b.sort) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
