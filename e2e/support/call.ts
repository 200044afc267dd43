import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Action } from "./inventory";

const manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/** The id under which the build answers to an action: "app/…/actions.ts#publish" → id. */
export function actionIds(): Map<string, string> {
  const file = join(process.env.ZHIYA_DIST_DIR || ".next", "server/server-reference-manifest.json");
  if (!existsSync(file)) throw new Error(`There is no ${file}: build first`);
  const { node } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

const answered = z.object({
  ok: z.boolean(),
  message: z.string().optional(),
  fieldErrors: z.record(z.string(), z.string()).optional(),
});

export type Answer = { status: number; to: string | null; state: z.infer<typeof answered> | null };

/** Posts to an action as a browser does, but with whatever fields one likes: what a stranger with the id can send. */
export async function call(
  base: string,
  cookie: string,
  id: string,
  action: Action,
  page: string,
  fields: Record<string, string>,
  word: string,
): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify(action.takes.map((kind) => ({ state: null, form: "$K1", word })[kind])));
  const response = await fetch(base + page, {
    method: "POST",
    redirect: "manual",
    headers: { "next-action": id, accept: "text/x-component", origin: base, cookie, "accept-language": "zh-CN" },
    body,
  });
  const text = await response.text();
  const line = /^1:(\{.*\})$/m.exec(text)?.[1];
  const state = line === undefined ? null : answered.safeParse(JSON.parse(line));
  return {
    status: response.status,
    to: response.headers.get("x-action-redirect"),
    state: state?.success ? state.data : null,
  };
}
