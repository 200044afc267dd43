import { z } from "zod";
import { sameItem } from "../events/rules/whitelist";
import { optional, version } from "../fields/input";

const year = z
  .string()
  .trim()
  .regex(/^20\d{2}$/, "whitelist.errors.year")
  .transform(Number);
const item = z.string().transform(sameItem).pipe(z.string().min(2, "whitelist.errors.item").max(120));

/** One item of a year; version 0 adds it, another says which one is changed. */
export const whitelistItemInput = z.object({
  year,
  item,
  approvalNumber: optional(60),
  source: optional(120),
  version: version.min(0),
});
export type WhitelistItemInput = z.output<typeof whitelistItemInput>;

/** Which item is taken off the list or put back. */
export const whitelistRetireInput = z.object({ year, item, version: version.min(1) });
export type WhitelistRetireInput = z.output<typeof whitelistRetireInput>;

/** Whose items are taken over into the year after it. */
export const whitelistCopyInput = z.object({ year });
export type WhitelistCopyInput = z.output<typeof whitelistCopyInput>;
