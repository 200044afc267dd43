import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { type Executor, whitelistItems as table } from "@/db";
import { audit } from "../audit/mutations";
import type { Actor } from "../auth/rules/actor";
import { type Once, writeOnce } from "../once/mutations";
import { done, no, type Outcome } from "../outcome";
import type { WhitelistCopyInput, WhitelistItemInput, WhitelistRetireInput } from "./input";
import { toCopy } from "./rules";

/** Adds an item to a year's list, or changes its approval number and source; its name stands, for visits point at it. */
export function saveWhitelistItem(actor: Actor, input: WhitelistItemInput, once: Once): Promise<Outcome> {
  const { year, item, approvalNumber, source, version } = input;
  return writeOnce(once, [`whitelist:${year}`], async (tx) => {
    if (actor.role !== "admin") return no("auth.refusals.wrong_role");
    const before = await find(tx, year, item);
    if (version === 0) {
      if (before)
        return no("whitelist.refusals.exists", { item, year }, { fields: { item: "whitelist.refusals.exists" } });
      await tx.insert(table).values({ ...input, version: 1, retiredAt: null, isSample: actor.isSample });
    } else {
      if (!before) return no("shell.refusals.not_found");
      if (before.version !== version) return meanwhile(before);
      await tx
        .update(table)
        .set({ approvalNumber, source, version: version + 1 })
        .where(at(year, item));
    }
    await audit(tx, actor, {
      act: "whitelist.save",
      subject: { kind: "setting", id: `${year} ${item}` },
      facts: { approval: [before?.approvalNumber ?? null, approvalNumber], source: [before?.source ?? null, source] },
    });
    return done(item, version === 0 ? "added" : "saved");
  });
}

/** Takes an item off its year's list, or puts a retired one back; what was used is never deleted. */
export function retireWhitelistItem(
  actor: Actor,
  { year, item, version }: WhitelistRetireInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [`whitelist:${year}`], async (tx) => {
    if (actor.role !== "admin") return no("auth.refusals.wrong_role");
    const before = await find(tx, year, item);
    if (!before) return no("shell.refusals.not_found");
    if (before.version !== version) return meanwhile(before);
    const retiredAt = before.retiredAt ? null : now;
    await tx
      .update(table)
      .set({ retiredAt, version: version + 1 })
      .where(at(year, item));
    await audit(tx, actor, {
      act: retiredAt ? "whitelist.retire" : "whitelist.restore",
      subject: { kind: "setting", id: `${year} ${item}` },
    });
    return done(item, retiredAt ? "retired" : "restored");
  });
}

/**
 * Takes the items that stand in a year over into the next one; those already there stay as they are. Numbers and sources
 * are not taken over: they belong to the list that was published for their year.
 */
export function copyWhitelist(actor: Actor, { year }: WhitelistCopyInput, once: Once): Promise<Outcome> {
  const next = year + 1;
  return writeOnce(once, [`whitelist:${year}`, `whitelist:${next}`], async (tx) => {
    if (actor.role !== "admin") return no("auth.refusals.wrong_role");
    const rows = await tx
      .select({ year: table.year, item: table.item, retiredAt: table.retiredAt })
      .from(table)
      .where(inArray(table.year, [year, next]))
      .orderBy(asc(table.item));
    const items = toCopy(rows, year);
    if (items.length === 0) return no("whitelist.refusals.nothing_to_copy", { year, next });
    const fresh = { approvalNumber: null, source: null, version: 1, retiredAt: null, isSample: actor.isSample };
    await tx.insert(table).values(items.map((item) => ({ ...fresh, year: next, item })));
    await audit(tx, actor, {
      act: "whitelist.copy",
      subject: { kind: "setting", id: `${year} → ${next}` },
      facts: { count: items.length, items: items.join("、") },
    });
    return done(String(items.length), "copied");
  });
}

const at = (year: number, item: string) => and(eq(table.year, year), eq(table.item, item));

async function find(tx: Executor, year: number, item: string) {
  const [row] = await tx.select().from(table).where(at(year, item));
  return row;
}

const meanwhile = (row: typeof table.$inferSelect) =>
  no("shell.refusals.changed_meanwhile", undefined, {
    current: { version: row.version, approvalNumber: row.approvalNumber ?? "", source: row.source ?? "" },
  });
