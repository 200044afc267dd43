import "server-only";
import { eq, sql } from "drizzle-orm";
import { accounts, type Executor, letters, prepared } from "@/db";
import { uuidv7 } from "@/db/id";
import type { LetterKind, Locale } from "@/db/words";
import { env } from "../../env";
import { type LetterData, messageIdOf } from "../rules";

type Letter<K extends LetterKind> = {
  /** One letter per cause, for example "signup_confirmed:<signup id>"; a second one with the same cause is not written. */
  cause: string;
  kind: K;
  regionCode: string;
  /** Facts for the text; it is rendered when sent, in the reader's language. */
  data: LetterData[K];
  eventId?: string;
  /** Held until then, so that undo can stop it; default now. */
  sendAfter?: Date;
} & ({ accountId: string; reader?: Reader } | { contact: string; locale: Locale; isSample: boolean });

/** What the account says of its holder; read when the caller does not know it. */
export type Reader = { locale: Locale; isSample: boolean };

export type NewLetter = { [K in LetterKind]: Letter<K> }[LetterKind];

/** Writes a letter into the outbox, in the act's own transaction. It is sent after commit. */
export async function enqueue(tx: Executor, letter: NewLetter): Promise<void> {
  const now = new Date();
  const reader = "accountId" in letter ? (letter.reader ?? (await readerOf(tx, letter.accountId))) : null;
  const id = uuidv7();
  await insert(tx).execute({
    id,
    cause: letter.cause,
    kind: letter.kind,
    accountId: "accountId" in letter ? letter.accountId : null,
    contact: "contact" in letter ? letter.contact : null,
    locale: "contact" in letter ? letter.locale : (reader?.locale ?? "zh-CN"),
    regionCode: letter.regionCode,
    eventId: letter.eventId ?? null,
    data: letter.data,
    sendAfter: letter.sendAfter ?? now,
    messageId: messageIdOf(id, host()),
    createdAt: now,
    isSample: "contact" in letter ? letter.isSample : (reader?.isSample ?? false),
  });
}

/** What stands behind the @ of a Message-ID: this installation's name. */
function host(): string {
  const { ZHIYA_ORIGIN } = env();
  return ZHIYA_ORIGIN ? new URL(ZHIYA_ORIGIN).hostname : "localhost";
}

async function readerOf(tx: Executor, accountId: string) {
  const [reader] = await prepared(tx, "letter_reader", (executor) =>
    executor
      .select({ locale: accounts.locale, isSample: accounts.isSample })
      .from(accounts)
      .where(eq(accounts.id, value("accountId"))),
  ).execute({ accountId });
  return reader;
}

const value = sql.placeholder;

const insert = (tx: Executor) =>
  prepared(tx, "letter_insert", (executor) =>
    executor
      .insert(letters)
      .values({
        id: value("id"),
        cause: value("cause"),
        kind: value("kind"),
        accountId: value("accountId"),
        contact: value("contact"),
        locale: value("locale"),
        regionCode: value("regionCode"),
        eventId: value("eventId"),
        data: value("data"),
        state: "queued",
        sendAfter: value("sendAfter"),
        attempts: 0,
        messageId: value("messageId"),
        version: 1,
        createdAt: value("createdAt"),
        isSample: value("isSample"),
      })
      .onConflictDoNothing(),
  );
