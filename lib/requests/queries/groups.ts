import "server-only";
import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { requests } from "@/db";

/** Whose turn an open request is. new: the desk's; waiting: the host's; to_move: agreed, but another date is asked for. */
export const TURNS = ["new", "waiting", "to_move"] as const;
export type Turn = (typeof TURNS)[number];

/** The one place that says which requests stand in which group; "done" is every other one that was handed in. */
export const inGroup = {
  new: () => inArray(requests.state, ["submitted", "in_review"]),
  waiting: () => inArray(requests.state, ["needs_info", "offered"]),
  // The date of asking stays on a visit that was called off afterwards: only an agreed one is still to move.
  to_move: () => and(eq(requests.state, "scheduled"), isNotNull(requests.moveAskedAt)),
  done: () =>
    or(
      inArray(requests.state, ["completed", "closed", "declined", "withdrawn"]),
      and(eq(requests.state, "scheduled"), isNull(requests.moveAskedAt)),
    ),
} as const satisfies Record<Turn | "done", () => SQL | undefined>;

/** The group of a request that is in one of the three. */
export const turn = (): SQL<Turn> =>
  sql<Turn>`case when ${inGroup.to_move()} then 'to_move' when ${inGroup.waiting()} then 'waiting' else 'new' end`;
