import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { accounts, attempts, closeConnections, db, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { freshDatabase } from "@/db/testing";
import { LIMITS } from "../../auth/rules/attempts";
import { takeAttempt } from "./attempts";
import { checkPassword } from "./check-password";
import { hashPassword } from "./hash-password";

const counted = vi.hoisted(() => ({ verify: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return {
    ...real,
    verify: (...given: Parameters<typeof real.verify>) => {
      counted.verify++;
      return real.verify(...given);
    },
  };
});

let fresh: { close: () => Promise<void> };
const now = new Date("2026-04-23T06:20:30Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const right = "草原上的风吹过";

beforeAll(async () => {
  fresh = await freshDatabase();
  const passwordHash = await hashPassword(right);
  const common = {
    role: "volunteer" as const,
    name: "示例·甲",
    locale: "zh-CN" as const,
    version: 3,
    isSample: true,
    createdAt: now,
  };
  await transaction(async (tx) => {
    await tx.insert(accounts).values([
      { id: uuidv7(), ...common, phone: "13800000033", email: "jia@example.com", passwordHash },
      { id: uuidv7(), ...common, email: "gone@example.com", passwordHash, disabledAt: now },
      { id: uuidv7(), ...common, email: "link-only@example.com" },
    ]);
  });
});
beforeEach(() => transaction(async (tx) => void (await tx.delete(attempts).returning({ key: attempts.key }))));
afterAll(() => fresh.close());

const attempt = (login: string, password: string, at = now, address = "10.0.0.1") =>
  checkPassword({ login, password, address }, at);

describe("phone number or e-mail with password", () => {
  test("either name opens, however it is typed", async () => {
    expect(await attempt("138 0000 0033", right)).toMatchObject({ ok: true, version: 3 });
    expect(await attempt("Jia@Example.com", right)).toMatchObject({ ok: true });
  });

  test("unknown, disabled, without a password and wrong: the same words after the same work", async () => {
    const answers = [];
    for (const [login, password] of [
      ["jia@example.com", "wrong"],
      ["nobody@example.com", right],
      ["gone@example.com", right],
      ["link-only@example.com", right],
      ["not a login", right],
    ] as const) {
      counted.verify = 0;
      const answer = await attempt(login, password);
      answers.push(JSON.stringify([answer, counted.verify]));
    }
    expect(new Set(answers)).toEqual(
      new Set([JSON.stringify([{ ok: false, reason: "auth.refusals.wrong_password", params: { left: 4 } }, 1])]),
    );
  });
});

describe("too many tries", () => {
  const fail = (login: string, times: number, address?: string) =>
    Promise.all(Array.from({ length: times }, () => attempt(login, "wrong", now, address)));

  test("five wrong ones close the name until the clock says so, also for the right password, known or not", async () => {
    for (const login of ["jia@example.com", "nobody@example.com"]) {
      const answers = await fail(login, 8);
      expect(answers.filter((answer) => !answer.ok && answer.reason === "auth.refusals.wrong_password")).toHaveLength(
        5,
      );
      expect(await attempt(login, right, later(4))).toEqual({
        ok: false,
        reason: "auth.refusals.limited",
        params: { time: "14:36" },
        current: { minutes: 11 },
      });
    }
    expect(await attempt("jia@example.com", right, later(15.1))).toMatchObject({ ok: true });
  });

  test("the count survives a restart", async () => {
    await fail("jia@example.com", 5);
    await closeConnections();
    expect(await attempt("jia@example.com", right)).toMatchObject({ reason: "auth.refusals.limited" });
  });

  test("a right one wipes the name's slate", async () => {
    await fail("jia@example.com", 4);
    expect(await attempt("jia@example.com", right)).toMatchObject({ ok: true });
    expect(await attempt("jia@example.com", "wrong")).toMatchObject({ params: { left: 4 } });
  });

  test("one address that tries many names is closed too, another is not", async () => {
    for (let i = 0; i < LIMITS.address.most; i++) await takeAttempt([{ kind: "address", who: "10.0.0.9" }], now);
    expect(await attempt("jia@example.com", right, now, "10.0.0.9")).toMatchObject({ reason: "auth.refusals.limited" });
    expect(await attempt("jia@example.com", right, now, "10.0.0.8")).toMatchObject({ ok: true });
  });

  test("names and addresses are not in the table, and ended windows are swept", async () => {
    await fail("jia@example.com", 2);
    const rows = await db.select().from(attempts);
    expect(JSON.stringify(rows)).not.toMatch(/jia|10\.0\.0/);
    await attempt("other@example.com", "wrong", later(16));
    expect(await db.select().from(attempts)).toHaveLength(2);
  });
});
