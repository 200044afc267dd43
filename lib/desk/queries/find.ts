import "server-only";
import { and, asc, desc, eq, gte, inArray, like, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db, events, organisations, volunteers } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { seatsByEvent } from "../../events/queries/seats";
import { DAY_MS } from "../../time";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import { type Asked, answers } from "../rules/find";

/** How many of a group are found at once. */
const MOST = 6;
/** Titles are looked through by pinyin from this many days ago to this many ahead. */
const BEHIND_DAYS = 45;
const AHEAD_DAYS = 180;
const MOST_TITLES = 4000;

const keys = new Map<string, { pinyin: string; initials: string }>();

/** Pinyin of a title, worked out once per process: titles come again and again. */
function keysOf(title: string) {
  const known = keys.get(title);
  if (known) return known;
  if (keys.size >= 2 * MOST_TITLES) keys.clear();
  const made = pinyinKeys(title);
  keys.set(title, made);
  return made;
}

/** Drafts are their league's own; whatever was public once may be read by all staff. */
function visibleTo(actor: Actor): SQL | undefined {
  const scope = scopeOf(actor);
  return scope ? or(inArray(events.regionCode, scope), ne(events.status, "draft")) : undefined;
}

/** Titles around today that answer in pinyin, best first. One statement. */
async function titlesBy(asked: Asked, actor: Actor, now: Date): Promise<string[]> {
  const at = now.getTime();
  const rows = await db
    .selectDistinct({ title: events.title })
    .from(events)
    .where(
      and(
        visibleTo(actor),
        gte(events.startsAt, new Date(at - BEHIND_DAYS * DAY_MS)),
        lt(events.startsAt, new Date(at + AHEAD_DAYS * DAY_MS)),
      ),
    )
    .limit(MOST_TITLES);
  return rows
    .map(({ title }) => ({ title, how: answers(title, () => keysOf(title), asked) }))
    .filter(({ how }) => how > 0)
    .sort((a, b) => b.how - a.how)
    .slice(0, 3 * MOST)
    .map(({ title }) => title);
}

/** Events by title in either language, place or school, what comes next first. Two statements at most. */
export async function findEvents(actor: Actor, asked: Asked, now: Date) {
  const has = `%${asked.text}%`;
  const titles = asked.letters ? await titlesBy(asked, actor, now) : [];
  const schools = db
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      asked.letters
        ? or(like(organisations.pinyin, `%${asked.letters}%`), like(organisations.initials, `%${asked.letters}%`))
        : like(organisations.name, has),
    );
  const found = and(
    visibleTo(actor),
    or(
      like(sql`lower(${events.title})`, has),
      like(sql`lower(${events.titleEn})`, has),
      like(sql`lower(${events.place})`, has),
      titles.length > 0 ? inArray(events.title, titles) : undefined,
      inArray(events.schoolId, schools),
    ),
  );
  const near = sql`case when ${events.startsAt} is null then 2 when ${gte(events.startsAt, now)} then 0 else 1 end`;
  const order = [
    near,
    asc(sql`case when ${gte(events.startsAt, now)} then ${events.startsAt} end`),
    desc(events.startsAt),
    asc(events.id),
  ];
  const ids = db
    .select({ id: events.id })
    .from(events)
    .where(found)
    .orderBy(...order)
    .limit(MOST);
  const seats = seatsByEvent(db, now, (event) => inArray(event, ids));
  return db
    .select({
      id: events.id,
      title: events.title,
      titleEn: events.titleEn,
      kind: events.kind,
      status: events.status,
      startsAt: events.startsAt,
      regionCode: events.regionCode,
      missing: sql<number>`coalesce(${seats.missing}, 0)`.mapWith(Number),
    })
    .from(events)
    .leftJoin(seats, eq(seats.eventId, events.id))
    .where(inArray(events.id, ids))
    .orderBy(...order);
}

const none = sql<string | null>`null`;

/** People of one's own leagues by name, pinyin or number, and units by name or pinyin. One statement for both. */
export async function findPeopleAndUnits(actor: Actor, { text, letters }: Asked) {
  const scope = scopeOf(actor);
  const has = `%${text}%`;
  const begins = (column: SQL) =>
    sql<number>`case when ${like(column, `${text}%`)} or ${like(column, `示例·${text}%`)} then 0 else 1 end`;
  const people = db
    .select({
      group: sql<"people" | "units">`'people'`.as("group"),
      id: sql<string>`${volunteers.id}`.as("id"),
      name: sql<string>`${volunteers.name}`.as("name"),
      nameEn: none.as("name_en"),
      kind: sql<string>`${volunteers.status}`.as("kind"),
      regionCode: sql<string>`${volunteers.regionCode}`.as("region"),
      more: sql<string | null>`${volunteers.number}`.as("more"),
      sort: begins(sql`${volunteers.name}`).mapWith(Number).as("sort"),
      key: sql<string>`${volunteers.pinyin}`.as("sort_key"),
    })
    .from(volunteers)
    .where(
      and(
        scope ? inArray(volunteers.regionCode, scope) : undefined,
        inArray(volunteers.status, ["active", "applied", "paused"]),
        or(
          like(sql`lower(${volunteers.name})`, has),
          letters ? like(volunteers.pinyin, `${letters}%`) : undefined,
          letters ? like(volunteers.initials, `${letters}%`) : undefined,
          /^v?\d{3,8}$/.test(text) ? like(volunteers.number, `V${text.replace("v", "")}%`) : undefined,
        ),
      ),
    )
    .orderBy(sql`sort`, sql`sort_key`)
    .limit(MOST)
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
      sort: begins(sql`${organisations.name}`).mapWith(Number).as("sort"),
      key: sql<string>`${organisations.pinyin}`.as("sort_key"),
    })
    .from(organisations)
    .where(
      or(
        like(organisations.name, has),
        like(sql`lower(${organisations.nameEn})`, has),
        letters ? like(organisations.pinyin, `%${letters}%`) : undefined,
        letters ? like(organisations.initials, `%${letters}%`) : undefined,
      ),
    )
    .orderBy(sql`sort`, sql`sort_key`)
    .limit(MOST)
    .as("units");
  const rows = await db.select().from(people).unionAll(db.select().from(units));
  return {
    people: rows.filter((row) => row.group === "people").sort(bySort),
    units: rows.filter((row) => row.group === "units").sort(bySort),
  };
}

const bySort = (a: { sort: number; key: string }, b: { sort: number; key: string }) =>
  Number(a.sort) - Number(b.sort) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
