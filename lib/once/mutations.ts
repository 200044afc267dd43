import "server-only";
import { hash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { type Executor, onceKeys, prepared, transaction } from "@/db";
import { done, no, type Outcome } from "../outcome";

/** An idempotency key: unique per account, act and target; rendered by the server into the form. */
export type Once = { accountId: string; act: string; target: string; key: string; payload: unknown };

/**
 * A write that happens once however often it is sent. Only success is stored; a replay answers with the same id and
 * leaves the page to show today's state; the same key with another payload is refused.
 * @param alone what the work must be alone with (see `transaction`)
 */
export function writeOnce(
  once: Once,
  alone: readonly string[],
  work: (tx: Executor) => Promise<Outcome>,
): Promise<Outcome> {
  const payloadHash = hash("sha256", JSON.stringify(once.payload ?? null));
  const { accountId, act, target, key } = once;
  return transaction(
    async (tx): Promise<Outcome> => {
      const [seen] = await find(tx).execute({ accountId, act, target, key });
      if (seen)
        return seen.payloadHash === payloadHash
          ? done(seen.doneId, seen.doneSaid ?? undefined)
          : no("shell.refusals.key_reused");
      const outcome = await work(tx);
      if (outcome.ok)
        await keep(tx).execute({
          accountId,
          act,
          target,
          key,
          payloadHash,
          doneId: outcome.id,
          doneSaid: outcome.said ?? null,
          at: new Date(),
        });
      return outcome;
    },
    { alone: [...alone, `once:${accountId}:${act}:${target}:${key}`] },
  );
}

const value = sql.placeholder;

const find = (tx: Executor) =>
  prepared(tx, "once_find", (executor) =>
    executor
      .select()
      .from(onceKeys)
      .where(
        and(
          eq(onceKeys.accountId, value("accountId")),
          eq(onceKeys.act, value("act")),
          eq(onceKeys.target, value("target")),
          eq(onceKeys.key, value("key")),
        ),
      ),
  );

const keep = (tx: Executor) =>
  prepared(tx, "once_keep", (executor) =>
    executor.insert(onceKeys).values({
      accountId: value("accountId"),
      act: value("act"),
      target: value("target"),
      key: value("key"),
      payloadHash: value("payloadHash"),
      doneId: value("doneId"),
      doneSaid: value("doneSaid"),
      at: value("at"),
    }),
  );
