import "server-only";
import { and, asc, inArray, or, sql } from "drizzle-orm";
import { db, requests } from "@/db";
import { type Actor, scopeOf } from "../../auth/rules/actor";
import { inGroup, type Turn, TURNS, turn } from "../../requests/queries/groups";

/** Cards of one tab; the others are in the inbox itself. */
const SHOWN = 12;

/**
 * The requests beside the board: the first of each tab by what was promised, and how many each tab holds, in this person's
 * leagues. One statement.
 */
export async function requestsBeside(actor: Actor) {
  const scope = scopeOf(actor);
  const numbered = db
    .select({
      id: requests.id,
      kind: requests.kind,
      state: requests.state,
      regionCode: requests.regionCode,
      host: requests.organisationName,
      headCount: requests.headCount,
      answers: requests.answers,
      submittedAt: requests.submittedAt,
      dueAt: requests.dueAt,
      moveAskedAt: requests.moveAskedAt,
      view: turn().as("view"),
      n: sql<number>`row_number() over (partition by ${turn()} order by ${requests.dueAt}, ${requests.submittedAt}, ${requests.id})`
        .mapWith(Number)
        .as("n"),
      total: sql<number>`count(*) over (partition by ${turn()})`.mapWith(Number).as("total"),
    })
    .from(requests)
    .where(and(scope ? inArray(requests.regionCode, scope) : undefined, or(...TURNS.map((name) => inGroup[name]()))))
    .as("numbered");
  const rows = await db.select().from(numbered).where(sql`${numbered.n} <= ${SHOWN}`).orderBy(asc(numbered.n));
  const of = (name: Turn) => rows.filter((row) => row.view === name);
  return {
    rows: { new: of("new"), waiting: of("waiting"), to_move: of("to_move") },
    counts: {
      new: of("new")[0]?.total ?? 0,
      waiting: of("waiting")[0]?.total ?? 0,
      to_move: of("to_move")[0]?.total ?? 0,
    },
  };
}

export type RequestsBeside = Awaited<ReturnType<typeof requestsBeside>>;
export type RequestBeside = RequestsBeside["rows"]["new"][number];
