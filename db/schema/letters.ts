import { CALL_RESULTS, LETTER_KINDS, LETTER_STATES, LOCALES } from "../words";
import { boolean, id, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { accounts } from "./accounts";

/** 通知: the outbox. A row is written in the act's own transaction, once per cause, and sent after commit. */
export const letters = table(
  "letters",
  {
    id: id(),
    /** One letter per cause: "signup_confirmed:<signup id>". */
    cause: text("cause").notNull(),
    kind: text("kind", { enum: LETTER_KINDS }).notNull(),
    accountId: text("account_id").references(() => accounts.id),
    /** When the reader has no account (a guardian): where to reach them. */
    contact: text("contact"),
    locale: text("locale", { enum: LOCALES }).notNull(),
    regionCode: text("region_code").notNull(),
    eventId: text("event_id"),
    /** Facts for the text; rendered by the sender. */
    data: json("data").$type<Record<string, string | number>>().notNull(),
    state: text("state", { enum: LETTER_STATES }).notNull(),
    sendAfter: instant("send_after").notNull(),
    attempts: integer("attempts").notNull(),
    lockedUntil: instant("locked_until"),
    lastError: text("last_error"),
    messageId: text("message_id").notNull(),
    sentAt: instant("sent_at"),
    callResult: text("call_result", { enum: CALL_RESULTS }),
    callNote: text("call_note"),
    calledBy: text("called_by"),
    calledAt: instant("called_at"),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [
    uniqueIndex("letters_cause").on(t.cause),
    index("letters_state").on(t.state, t.sendAfter),
    index("letters_region").on(t.regionCode, t.state),
    index("letters_event").on(t.eventId),
    index("letters_account").on(t.accountId),
  ],
);
