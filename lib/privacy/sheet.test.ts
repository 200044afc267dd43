import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, volunteers } from "@/db";
import { loadSample } from "@/db/seed";
import { freshDatabase } from "@/db/testing";
import { aSnapshot } from "@/test/snapshot";
import { catalogues } from "../i18n/catalogue";
import { type Copy, copyOf } from "./queries/copy";
import { CODED, type Named } from "./rules/coded";
import { asJson, asWorkbook } from "./sheet";

let close: () => Promise<void>;
const folder = mkdtempSync(join(tmpdir(), "zhiya-sheet-"));
beforeAll(async () => {
  ({ close } = await freshDatabase());
  // The sample writes down its passwords beside the database; where there is no file, in a folder of the test.
  process.env.ZHIYA_DATA_DIR ||= folder;
  await loadSample(new Date("2026-04-22T04:00:00Z"));
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** What only a database says: a code, several codes, a region's number, an identifier, facts for machines. */
const BARE = /^(?:[a-z]+(?:[._][a-z]+)*(?:[、,][a-z_]+)*|\d{6}|[0-9a-f]{8}-[0-9a-f-]{27}|[{[].*)$/s;
/** Addresses, and the name of the text that was agreed to. */
const FREE = new Set(["email", "version"]);

/** Cells of a person's workbook that say a code, and headings that are no word. */
async function bareCells(copy: Copy): Promise<string[]> {
  const kinds = Object.entries(copy);
  const book = await readXlsx(await asWorkbook(copy, "zh-CN"));
  return book.sheets.flatMap(({ rows: [head = [], ...rows] }, i) => {
    const [kind, [first]] = kinds[i] ?? ["", []];
    return Object.keys(first ?? { nothing: "" }).flatMap((key, n) => [
      ...(/\p{Script=Han}/u.test(String(head[n])) ? [] : [`${kind}: the heading ${head[n]}`]),
      ...rows.flatMap((row) =>
        !FREE.has(key) && BARE.test(String(row[n] ?? "")) ? [`${kind}.${key}: ${row[n]}`] : [],
      ),
    ]);
  });
}

const everyone = () => db.select({ accountId: volunteers.accountId, state: volunteers.status }).from(volunteers);

/** Made by use, not by the sample: looked at below. */
const BY_USE = ["certificateAsks", "certificates", "identity", "logs", "seatOffers", "sessions"];

test("the workbook says in words what the tables hold as codes, in every kind and column", async () => {
  const filled = new Set<string>();
  const all = new Set<string>();
  const bare = new Set<string>();
  for (const [n, { accountId }] of (await everyone()).entries()) {
    const copy = await copyOf(db, accountId);
    const kinds = Object.entries(copy).flatMap(([kind, rows]) => (rows.length > 0 ? [kind] : []));
    for (const kind of Object.keys(copy)) all.add(kind);
    // The first dozens, and whoever has something that none of them had.
    if (n >= 25 && kinds.every((kind) => filled.has(kind))) continue;
    for (const kind of kinds) filled.add(kind);
    for (const cell of await bareCells(copy)) bare.add(cell);
  }
  expect([...bare]).toEqual([]);
  expect([...all].filter((kind) => !filled.has(kind)).sort()).toEqual(BY_USE);
});

test("so it does of what comes by use: certificates, documents, looks, devices, offers of a seat", async () => {
  const [one] = await everyone();
  const at = new Date("2026-04-22T04:00:00Z");
  const snapshot = aSnapshot();
  const days = { fromDay: "2026-01-01", toDay: "2026-03-31", unit: "示例单位", reason: null };
  const copy = {
    ...(await copyOf(db, one?.accountId ?? "")),
    certificates: [
      { ...days, number: snapshot.number, minutes: 325, state: "issued" as const, at, contents: snapshot },
    ],
    certificateAsks: [{ ...days, state: "noticed" as const, askedAt: at, decidedAt: null }],
    identity: [{ kind: "resident_card" as const, at, number: "●●●●●●" }],
    logs: [{ at, act: "volunteers.reveal", name: "示例·甲", role: "admin" as const, why: "cannot_reach" }],
    sessions: [{ device: "Chrome, Android", way: "link" as const, createdAt: at, lastSeenAt: at, endedAt: null }],
    seatOffers: [{ event: "示例讲座", state: "open" as const, at, answeredAt: null }],
  };
  expect(await bareCells(copy)).toEqual([]);
  const text = JSON.stringify(await readXlsx(await asWorkbook(copy, "en")));
  for (const said of ["Valid", "Public notice", "Resident identity card", "One-time link", "could not be reached"])
    expect(text).toContain(said);
  expect(text).toContain(snapshot.name);
});

test("each code of each column has words of its own in both languages, and the JSON keeps the code", async () => {
  const [zh, en] = (["zh-CN", "en"] as const).map((locale) =>
    createTranslator({ locale, messages: catalogues[locale] }),
  );
  for (const [kind, columns] of Object.entries(CODED))
    for (const [column, named] of Object.entries<Named<string>>(columns))
      for (const [code, key] of named)
        if (key !== "shell.locale.en" && key !== "shell.locale.zh-CN") {
          expect(zh?.(key), `${kind}.${column}: ${code}`).toMatch(/\p{Script=Han}/u);
          expect(en?.(key), `${kind}.${column}: ${code}`).toMatch(/^[^\p{Script=Han}]+$/u);
        }
  const [one] = await everyone();
  const json: unknown = JSON.parse(asJson(await copyOf(db, one?.accountId ?? ""), new Date()));
  expect(json).toMatchObject({ roster: [{ state: one?.state }] });
});
