import { boolean, id, index, instant, integer, primaryKey, table, text, uniqueIndex } from "../columns";
import { LINK_PURPOSES, LOCALES, ROLES, SIGN_IN_WAYS } from "../words";
import { regions } from "./regions";

/** 账号: sign-in, role and scope; apart from the volunteer's roster entry. */
export const accounts = table(
  "accounts",
  {
    id: id(),
    role: text("role", { enum: ROLES }).notNull(),
    name: text("name").notNull(),
    /** Unverified names to sign in with; normalised (digits only; lower case). */
    phone: text("phone"),
    email: text("email"),
    passwordHash: text("password_hash"),
    locale: text("locale", { enum: LOCALES }).notNull(),
    disabledAt: instant("disabled_at"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("accounts_phone").on(t.phone), uniqueIndex("accounts_email").on(t.email)],
);

/** A coordinator's leagues. */
export const accountRegions = table(
  "account_regions",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.regionCode] })],
);

/** A signed-in browser. Only the token's SHA-256 is stored. */
export const accountSessions = table(
  "account_sessions",
  {
    id: id(),
    tokenHash: text("token_hash").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    /** Browser and system in a few words, for the list the person sees. */
    device: text("device"),
    way: text("way", { enum: SIGN_IN_WAYS }).notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [uniqueIndex("account_sessions_token").on(t.tokenHash), index("account_sessions_account").on(t.accountId)],
);

/** A link that opens one thing once; only its token's SHA-256 is stored. */
export const oneTimeLinks = table(
  "one_time_links",
  {
    id: id(),
    tokenHash: text("token_hash").notNull(),
    purpose: text("purpose", { enum: LINK_PURPOSES }).notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("one_time_links_token").on(t.tokenHash), index("one_time_links_account").on(t.accountId)],
);

/** Rate limit counters: one row per key and window. */
export const attempts = table("attempts", {
  key: text("key").primaryKey(),
  count: integer("count").notNull(),
  windowEndsAt: instant("window_ends_at").notNull(),
});

/** Idempotency keys of successful writes: unique per account, act and target. */
export const onceKeys = table(
  "once_keys",
  {
    accountId: text("account_id").notNull(),
    act: text("act").notNull(),
    target: text("target").notNull(),
    key: text("key").notNull(),
    payloadHash: text("payload_hash").notNull(),
    /** What the success answered: the id it concerned and what to say. */
    doneId: text("done_id").notNull(),
    doneSaid: text("done_said"),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.act, t.target, t.key] }), index("once_keys_at").on(t.at)],
);
