import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type Database from "better-sqlite3";
import { type Executor, lend, refused, type Work } from "./work";

type Outcome = { ok: true; answer: unknown } | { ok: false; error: unknown };
type Waiting = { run: () => Promise<unknown>; settle: (outcome: Outcome) => void };

/** How many works one commit may carry: enough to amortise the fsync, small enough to answer soon. */
const GROUP = 256;
const BEGIN_PATIENCE_MS = 5000;
const WORK_PATIENCE_MS = 10_000;

/**
 * The writer's queue. All works that wait in the same turn run one after another inside one
 * BEGIN IMMEDIATE … COMMIT, each in its own savepoint; nobody is answered before the COMMIT.
 */
export function groupCommit(raw: Database.Database, executor: Executor) {
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;

  async function drain() {
    while (queue.length > 0) {
      await nextTurn();
      await runGroup(raw, queue.splice(0, GROUP));
    }
    draining = null;
  }

  return {
    /** Runs the work as if it were alone; if it throws or answers `{ ok: false }` nothing happened. */
    write<T>(work: Work<T>): Promise<T> {
      let answer: { value: T } | null = null;
      const done = new Promise<T>((resolve, reject) => {
        queue.push({
          run: async () => {
            answer = { value: await lend(executor, work) };
            return answer.value;
          },
          settle: (outcome) => {
            if (!outcome.ok) reject(outcome.error);
            else if (answer) resolve(answer.value);
          },
        });
      });
      draining ??= drain();
      return done;
    },
    /** Resolves when nothing is waiting or running. */
    async idle() {
      while (draining) await draining;
    },
  };
}

async function runGroup(raw: Database.Database, group: Waiting[]) {
  const outcomes: Outcome[] = [];
  const patience = new Patience();
  try {
    await begin(raw);
    for (const waiting of group) outcomes.push(await runOne(raw, waiting, patience));
    raw.exec("COMMIT");
  } catch (error) {
    if (raw.inTransaction) raw.exec("ROLLBACK");
    for (const waiting of group) waiting.settle({ ok: false, error });
    return;
  } finally {
    patience.end();
  }
  group.forEach((waiting, i) => {
    const outcome = outcomes[i];
    if (outcome) waiting.settle(outcome);
  });
}

/** One work in its savepoint. An error that ended the whole transaction is thrown on: it concerns the group. */
async function runOne(raw: Database.Database, waiting: Waiting, patience: Patience): Promise<Outcome> {
  raw.prepare("SAVEPOINT work").run();
  let outcome: Outcome;
  try {
    outcome = { ok: true, answer: await patience.with(waiting.run()) };
  } catch (error) {
    outcome = { ok: false, error };
  }
  if (!raw.inTransaction) throw outcome.ok ? new Error("The transaction ended inside a work") : outcome.error;
  if (!outcome.ok || refused(outcome.answer)) raw.prepare("ROLLBACK TO work").run();
  raw.prepare("RELEASE work").run();
  return outcome;
}

/** BEGIN never waits inside the driver, which would freeze the event loop; it comes back and asks again. */
async function begin(raw: Database.Database) {
  const giveUpAt = Date.now() + BEGIN_PATIENCE_MS;
  for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
    try {
      raw.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const busy = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
      if (!busy || Date.now() > giveUpAt) throw error;
      await pause(wait);
    }
  }
}

/** A work that waits for something other than its `tx` would hold everyone up; it is stopped and undone. One clock serves the group. */
class Patience {
  #stop: (error: Error) => void = () => {};
  readonly #timer = setTimeout(
    () => this.#stop(new Error("A work may await only its tx; this one waited for something else")),
    WORK_PATIENCE_MS,
  );

  with<T>(running: Promise<T>): Promise<T> {
    this.#timer.refresh();
    return new Promise<T>((resolve, reject) => {
      this.#stop = reject;
      running.then(resolve, reject);
    });
  }

  end() {
    clearTimeout(this.#timer);
  }
}
