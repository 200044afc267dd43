import { AsyncLocalStorage } from "node:async_hooks";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";

/** What reads and writes go through; typed as PostgreSQL's on both engines. */
export type Executor = Omit<NodePgDatabase, "transaction" | "$client">;

/** A piece of writing. It awaits only its `tx`: no mail, no fetch, no timer. */
export type Work<T> = (tx: Executor) => Promise<T>;

/** Marks the asynchronous flow of a work, so that stray reads and nested transactions are caught. */
export const inWork = new AsyncLocalStorage<true>();

/** True when a work answered "no": whatever it wrote must be undone. */
export function refused(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}

/** The executor behind each one that is lent out, for what is kept per connection. */
const lent = new WeakMap<Executor, Executor>();
export const ownerOf = (executor: Executor): Executor => lent.get(executor) ?? executor;

/** Gives a work its executor and takes it back afterwards, so that a forgotten await cannot write into a later work. */
export async function lend<T>(executor: Executor, work: Work<T>): Promise<T> {
  const { proxy, revoke } = Proxy.revocable(executor, {});
  lent.set(proxy, executor);
  try {
    return await inWork.run(true, () => work(proxy));
  } finally {
    lent.delete(proxy);
    revoke();
  }
}
