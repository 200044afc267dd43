import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accountRegions, accounts, type Executor, type requests } from "@/db";
import type { RequestEntryKind } from "@/db/words";
import { sealToken } from "../accounts/queries/sealed-token";
import { enqueue } from "../letters/mutations/enqueue";
import type { LetterData } from "../letters/rules";
import { liveToken } from "./mutations/link";

export type RequestRow = typeof requests.$inferSelect;

/** What every letter to a host says: who asked, and the private link. */
type Who = { name: string; host: string; number: string; kind: string; sealed: string };
type HostLetter = {
  [K in keyof LetterData]: LetterData[K] extends Who ? { kind: K; data: LetterData[K] } : never;
}[keyof LetterData];

type News = {
  /** Names the very step, so that it is told once. */
  cause: string;
  /** Held until then, so that undo can stop it. */
  sendAfter?: Date;
  write: (who: Who) => HostLetter;
};

/**
 * Tells the host, by e-mail when there is one, else as a call with a copyable link. Does nothing when the private link
 * was revoked: there is nothing to open any more.
 */
export async function tellHost(tx: Executor, request: RequestRow, news: News, now: Date): Promise<void> {
  const token = await liveToken(tx, request.id, now);
  if (!token || !request.regionCode) return;
  const who = {
    name: request.contactName,
    host: request.organisationName,
    number: request.number ?? "",
    kind: request.kind,
    sealed: sealToken(token),
  };
  await enqueue(tx, {
    cause: news.cause,
    contact: request.contactEmail ?? request.contactPhone,
    locale: request.locale,
    isSample: request.isSample,
    regionCode: request.regionCode,
    ...(request.eventId ? { eventId: request.eventId } : {}),
    ...(news.sendAfter ? { sendAfter: news.sendAfter } : {}),
    ...news.write(who),
  });
}

/** Tells who answers for it: the coordinator who took it, else everyone of its league, else the region's admins. */
export async function tellDesk(
  tx: Executor,
  request: RequestRow,
  what: RequestEntryKind,
  cause: string,
): Promise<void> {
  if (!request.regionCode) return;
  for (const reader of await readers(tx, request))
    await enqueue(tx, {
      cause: `${cause}:${reader.id}`,
      kind: "request_answered",
      accountId: reader.id,
      regionCode: request.regionCode,
      data: {
        name: reader.name,
        host: request.organisationName,
        number: request.number ?? "",
        what,
        request: request.id,
      },
    });
}

async function readers(tx: Executor, request: RequestRow) {
  const columns = { id: accounts.id, name: accounts.name };
  const working = isNull(accounts.disabledAt);
  if (request.takenBy)
    return tx
      .select(columns)
      .from(accounts)
      .where(and(eq(accounts.id, request.takenBy), working));
  const own = await tx
    .select(columns)
    .from(accounts)
    .innerJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(and(eq(accountRegions.regionCode, request.regionCode ?? ""), eq(accounts.role, "coordinator"), working));
  if (own.length > 0) return own;
  return tx
    .select(columns)
    .from(accounts)
    .where(and(eq(accounts.role, "admin"), working));
}
