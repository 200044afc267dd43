import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connections, db, engine, regions, settings, transaction } from "./index";
import { freshDatabase } from "./testing";

const at = new Date("2026-04-20T02:00:00Z");
const setting = (key: string, value = 0) => ({ key, value, version: 1, changedAt: at, changedBy: null });
const keys = async () => (await db.select({ key: settings.key }).from(settings)).map((row) => row.key).sort();
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(() => transaction((tx) => tx.delete(settings).returning(), { alone: ["settings"] }));

describe("the promise of a work", () => {
  it("keeps what a work wrote when it answers", async () => {
    await transaction((tx) => tx.insert(settings).values(setting("kept")).returning());
    expect(await keys()).toEqual(["kept"]);
  });

  it("keeps nothing when a work throws, and hands the error on", async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(settings).values(setting("lost"));
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await keys()).toEqual([]);
  });

  it("keeps nothing when a work answers no after writing", async () => {
    const answer = await transaction(async (tx) => {
      await tx.insert(settings).values(setting("lost"));
      return { ok: false as const, reason: "full" };
    });
    expect(answer).toEqual({ ok: false, reason: "full" });
    expect(await keys()).toEqual([]);
  });

  it("undoes only the work that failed, not its neighbours in the group", async () => {
    const works = ["a", "b", "c", "d"].map((key) =>
      transaction(
        async (tx) => {
          await tx.insert(settings).values(setting(key));
          if (key === "b") throw new Error("b stops");
          return key === "c" ? { ok: false as const } : { ok: true as const };
        },
        { alone: [key] },
      ),
    );
    const settled = await Promise.allSettled(works);
    expect(settled.map((s) => s.status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(await keys()).toEqual(["a", "d"]);
  });

  it("lets a later work see what an earlier one in the same group wrote", async () => {
    const [, seen] = await Promise.all([
      transaction((tx) => tx.insert(settings).values(setting("first")).returning(), { alone: ["k"] }),
      transaction((tx) => tx.select().from(settings).where(eq(settings.key, "first")), { alone: ["k"] }),
    ]);
    if (engine === "sqlite") expect(seen).toHaveLength(1);
  });

  it("survives a broken constraint: the work is refused, the next one goes on", async () => {
    await transaction((tx) => tx.insert(settings).values(setting("one")).returning());
    await expect(transaction((tx) => tx.insert(settings).values(setting("one")).returning())).rejects.toThrow();
    await transaction((tx) => tx.insert(settings).values(setting("two")).returning());
    expect(await keys()).toEqual(["one", "two"]);
  });
});

describe("reads and writes stay apart", () => {
  it("throws with advice when a work reads beside its tx", async () => {
    const stray = transaction(async () => db.select().from(settings));
    await expect(stray).rejects.toThrow(/use its tx, not db/);
  });

  it("throws on a transaction inside a work", async () => {
    const nested = transaction(async () => transaction(async () => 1));
    await expect(nested).rejects.toThrow(/inside a work/);
  });

  it("lets nothing be written through the reader: the engine itself refuses", async () => {
    await expect((async () => db.insert(settings).values(setting("stray")))()).rejects.toThrow();
    expect(await keys()).toEqual([]);
  });

  it("takes the tx back when the work is over", async () => {
    let kept: Parameters<Parameters<typeof transaction>[0]>[0] | undefined;
    await transaction(async (tx) => {
      kept = tx;
    });
    expect(() => kept?.select()).toThrow(/revoked/);
  });

  it("does not show others what is not committed", async () => {
    const [inserted, looked] = [defer(), defer()];
    const writing = transaction(
      async (tx) => {
        await tx.insert(settings).values(setting("soon"));
        // On SQLite a work is done at a stroke; on PostgreSQL it stays open until it was looked for.
        if (engine === "postgres") {
          inserted.resolve();
          await looked.promise;
        }
        return true;
      },
      { alone: ["soon"] },
    );
    if (engine === "postgres") await inserted.promise;
    const before = await keys();
    looked.resolve();
    await writing;
    expect(before).toEqual([]);
    expect(await keys()).toEqual(["soon"]);
  });
});

/** A promise that is kept from outside. */
function defer() {
  let resolve = () => {};
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

describe("being alone", () => {
  /** Read, think, write: loses updates unless the works are alone with what they read. */
  const addOne = (alone: string[]) =>
    transaction(
      async (tx) => {
        const [row] = await tx.select().from(settings).where(eq(settings.key, "counter"));
        if (engine === "postgres") await tick();
        await tx
          .update(settings)
          .set({ value: Number(row?.value ?? 0) + 1 })
          .where(eq(settings.key, "counter"))
          .returning();
      },
      { alone },
    );
  const counter = async () => (await db.select().from(settings).where(eq(settings.key, "counter")))[0]?.value;

  it("twenty works with one key lose nothing", async () => {
    await transaction((tx) => tx.insert(settings).values(setting("counter")).returning());
    await Promise.all(Array.from({ length: 20 }, () => addOne(["counter"])));
    expect(await counter()).toBe(20);
  });

  it("works without keys are serialised by the engine and lose nothing either", async () => {
    await transaction((tx) => tx.insert(settings).values(setting("counter")).returning());
    await Promise.all(Array.from({ length: 8 }, () => addOne([])));
    expect(await counter()).toBe(8);
  });

  // On SQLite there is one writer, so the control would have nothing to show.
  const onPostgres = engine === "postgres" ? it : () => {};
  onPostgres("negative control: with keys that do not meet, updates are lost", async () => {
    await transaction((tx) => tx.insert(settings).values(setting("counter")).returning());
    await Promise.all(Array.from({ length: 20 }, (_, i) => addOne([`own-${i}`])));
    expect(await counter()).toBeLessThan(20);
  });

  it("keys in any order do not deadlock", async () => {
    const pair = (alone: string[]) => transaction((tx) => tx.select().from(regions), { alone });
    await Promise.all(Array.from({ length: 20 }, (_, i) => pair(i % 2 ? ["a", "b"] : ["b", "a"])));
  });
});

const onSqlite = engine === "sqlite" ? describe : () => {};
onSqlite("group commit on SQLite", () => {
  const lite = () => {
    const open = connections();
    if (open.engine !== "sqlite") throw new Error("not SQLite");
    return open;
  };

  it("carries many waiting works in few commits", async () => {
    const { writer } = lite();
    const walBefore = Number(writer.pragma("data_version", { simple: true }));
    let begins = 0;
    const exec = writer.exec.bind(writer);
    writer.exec = (sql: string) => {
      if (sql === "COMMIT") begins++;
      return exec(sql);
    };
    await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        transaction((tx) =>
          tx
            .insert(settings)
            .values(setting(`k${i}`))
            .returning(),
        ),
      ),
    );
    writer.exec = exec;
    expect(walBefore).toBeGreaterThan(0);
    expect(begins).toBeLessThanOrEqual(4);
    expect(await keys()).toHaveLength(200);
  });

  it("answers nobody before the commit: when COMMIT fails the whole group is refused", async () => {
    const { writer } = lite();
    const exec = writer.exec.bind(writer);
    writer.exec = (sql: string) => {
      if (sql === "COMMIT") throw new Error("disk gone");
      return exec(sql);
    };
    const group = await Promise.allSettled(
      ["a", "b"].map((key) => transaction((tx) => tx.insert(settings).values(setting(key)).returning())),
    );
    writer.exec = exec;
    expect(group.map((s) => s.status)).toEqual(["rejected", "rejected"]);
    expect(await keys()).toEqual([]);
  });

  it("a full disk inside a group: who was told yes is there, who was told no is not", async () => {
    const { writer } = lite();
    const pages = Number(writer.pragma("page_count", { simple: true }));
    writer.pragma(`max_page_count = ${pages + 3}`);
    const big = "x".repeat(3000);
    const group = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) =>
        transaction((tx) =>
          tx
            .insert(settings)
            .values({ ...setting(`big${i}`), value: big })
            .returning(),
        ),
      ),
    );
    writer.pragma("max_page_count = 1073741823");
    const yes = group.flatMap((s, i) => (s.status === "fulfilled" ? [`big${i}`] : []));
    expect(group.some((s) => s.status === "rejected")).toBe(true);
    expect(await keys()).toEqual(yes.sort());
    await transaction((tx) => tx.insert(settings).values(setting("after")).returning());
    expect(await keys()).toContain("after");
    expect(writer.pragma("integrity_check", { simple: true })).toBe("ok");
  });

  it("waits for another process's write lock without freezing the event loop", async () => {
    const { default: Database } = await import("better-sqlite3");
    const other = new Database(lite().writer.name);
    other.exec("BEGIN IMMEDIATE");
    let turns = 0;
    const counting = setInterval(() => turns++, 5);
    const writing = transaction((tx) => tx.insert(settings).values(setting("patient")).returning());
    await new Promise((resolve) => setTimeout(resolve, 150));
    other.exec("COMMIT");
    other.close();
    await writing;
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
    expect(await keys()).toEqual(["patient"]);
  });

  it("has the pragmas the promise rests on", () => {
    const { writer, reader } = lite();
    for (const raw of [writer, reader])
      expect(["journal_mode", "synchronous", "foreign_keys"].map((p) => raw.pragma(p, { simple: true }))).toEqual([
        "wal",
        2,
        1,
      ]);
    expect(reader.pragma("query_only", { simple: true })).toBe(1);
  });
});
