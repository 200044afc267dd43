import { sql } from "drizzle-orm";
import { DATA_REQUEST_KINDS, DATA_REQUEST_SIDES, DATA_REQUEST_STATES } from "../words";
import { boolean, id, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { accounts } from "./accounts";
import { volunteers } from "./volunteers";

/** What a person asked about their own data; answered with a reason. */
export const dataRequests = table(
  "data_requests",
  {
    id: id(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    volunteerId: text("volunteer_id").references(() => volunteers.id),
    regionCode: text("region_code").notNull(),
    kind: text("kind", { enum: DATA_REQUEST_KINDS }).notNull(),
    state: text("state", { enum: DATA_REQUEST_STATES }).notNull(),
    /** Who asked: the person, or a minor's guardian on their own link. */
    askedBy: text("asked_by", { enum: DATA_REQUEST_SIDES }).notNull(),
    /** In the person's words; emptied when the request is older than its retention. */
    text: text("text"),
    answer: text("answer"),
    askedAt: instant("asked_at").notNull(),
    /** An answer is promised by this instant; of a deletion: it is carried out then, unless taken back. */
    dueAt: instant("due_at").notNull(),
    answeredAt: instant("answered_at"),
    answeredBy: text("answered_by"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    index("data_requests_account").on(t.accountId, t.askedAt),
    index("data_requests_state").on(t.state, t.dueAt),
    uniqueIndex("data_requests_open").on(t.accountId, t.kind).where(sql`state = 'open'`),
  ],
);

/** One run of the retention job: per kind of data how many rows were (or, dry, would be) forgotten. */
export const retentionRuns = table(
  "retention_runs",
  {
    id: id(),
    isDry: boolean("is_dry").notNull(),
    counts: json("counts").$type<Record<string, number>>().notNull(),
    by: text("by_account"),
    at: instant("at").notNull(),
    tookMs: integer("took_ms").notNull(),
  },
  (t) => [index("retention_runs_at").on(t.at)],
);
