import { createHash } from "node:crypto";
import type { ConsentPurpose } from "@/db/words";
import { CURRENT, textOf } from "./texts";

/** SHA-256 over a text in both languages; proves later which words somebody agreed to. Throws for an unknown version. */
export function textHash(purpose: ConsentPurpose, version: string = CURRENT[purpose]): string {
  const text = textOf(purpose, version);
  if (!text) throw new Error(`no text ${version} for ${purpose}`);
  return createHash("sha256").update(JSON.stringify(text)).digest("hex");
}
