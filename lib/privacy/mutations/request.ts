import "server-only";
import { and, eq } from "drizzle-orm";
import { dataRequests, type Executor, volunteers } from "@/db";
import type { DataRequestKind, DataRequestSide } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { done, no, type Outcome } from "../../outcome";
import { readSettings } from "../../settings/queries";
import { dueAt } from "../rules/requests";

export const requestsKey = (accountId: string): string => `data_requests:${accountId}`;

type Asking = {
  actor: Pick<Actor, "accountId" | "role"> | null;
  volunteerId: string;
  kind: DataRequestKind;
  by: DataRequestSide;
  text: string | null;
  now: Date;
};

/**
 * Writes a request down, with its promise, its audit row and the letter that says so. One open request per kind: a
 * second one is refused. Name `requestsKey` up front.
 */
export async function openRequest(tx: Executor, { actor, volunteerId, kind, by, text, now }: Asking): Promise<Outcome> {
  const [person] = await tx.select().from(volunteers).where(eq(volunteers.id, volunteerId));
  if (!person || person.sealedAt) return no("shell.refusals.not_found");
  const { accountId, regionCode, isSample } = person;
  const [standing] = await tx
    .select({ id: dataRequests.id })
    .from(dataRequests)
    .where(and(eq(dataRequests.accountId, accountId), eq(dataRequests.kind, kind), eq(dataRequests.state, "open")));
  if (standing) return no("privacy.refusals.already_asked");
  const due = dueAt(kind, await readSettings(tx), now);
  const [row] = await tx
    .insert(dataRequests)
    .values({
      accountId,
      volunteerId,
      regionCode,
      kind,
      state: "open",
      askedBy: by,
      text,
      askedAt: now,
      dueAt: due,
      version: 1,
      isSample,
    })
    .returning({ id: dataRequests.id });
  const id = row?.id ?? "";
  await audit(tx, actor, {
    act: "privacy.ask",
    subject: { kind: "volunteer", id: volunteerId },
    regionCode,
    facts: { kind, by, request: id },
  });
  await enqueue(tx, {
    cause: `data_request_received:${id}`,
    kind: "data_request_received",
    accountId,
    regionCode,
    data: { name: person.name, kind, due: due.toISOString() },
  });
  return done(id, kind);
}

/** Takes an open request back; whoever asked may do it until it is answered or carried out. */
export async function closeByAsker(
  tx: Executor,
  which: { requestId: string; accountId: string; by: DataRequestSide },
  actor: Pick<Actor, "accountId" | "role"> | null,
  now: Date,
): Promise<Outcome> {
  const [row] = await tx
    .update(dataRequests)
    .set({ state: "withdrawn", answeredAt: now })
    .where(
      and(
        eq(dataRequests.id, which.requestId),
        eq(dataRequests.accountId, which.accountId),
        eq(dataRequests.askedBy, which.by),
        eq(dataRequests.state, "open"),
      ),
    )
    .returning();
  if (!row) return no("privacy.refusals.not_open");
  await audit(tx, actor, {
    act: "privacy.take_back",
    subject: { kind: "volunteer", id: row.volunteerId ?? row.accountId },
    regionCode: row.regionCode,
    facts: { kind: row.kind, request: row.id },
  });
  return done(row.id, "taken_back");
}
