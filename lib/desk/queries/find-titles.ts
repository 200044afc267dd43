import "server-only";
import { and, gte, inArray, lt, ne, or, type SQL } from "drizzle-orm";
import { db, events } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { DAY_MS } from "../../time";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import { type Asked, answers } from "../rules/find";

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
export function visibleTo(actor: Actor): SQL | undefined {
  const scope = scopeOf(actor);
  return scope ? or(inArray(events.regionCode, scope), ne(events.status, "draft")) : undefined;
}

/** Titles around today that answer in pinyin, the `most` best first. One statement. */
export async function titlesBy(asked: Asked, actor: Actor, now: Date, most: number): Promise<string[]> {
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
    .slice(0, most)
    .map(({ title }) => title);
}
