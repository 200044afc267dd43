import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { dataFolder } from "../engine";
import type { Role } from "../words";

/** The people one can sign in as. `as` is what the list in sample-accounts.json calls them. */
export const SIGN_IN_PEOPLE = [
  { as: "admin", role: "admin", name: "示例·白管理", login: "admin@example.com", regions: [] },
  {
    as: "coordinator",
    role: "coordinator",
    name: "示例·苏协调",
    login: "coordinator@example.com",
    regions: ["150100", "152500"],
  },
  {
    as: "coordinator",
    role: "coordinator",
    name: "示例·白协调",
    login: "coordinator2@example.com",
    regions: ["150200"],
  },
  { as: "auditor", role: "auditor", name: "示例·审计员", login: "auditor@example.com", regions: [] },
  { as: "volunteer", role: "volunteer", name: "示例·陈一", login: "volunteer@example.com", regions: [] },
  { as: "volunteer", role: "volunteer", name: "示例·其其格", login: "volunteer2@example.com", regions: [] },
  { as: "lead", role: "volunteer", name: "示例·巴特", login: "lead@example.com", regions: [] },
  { as: "minor", role: "volunteer", name: "示例·小禾", login: "minor@example.com", regions: [] },
  { as: "applicant", role: "volunteer", name: "示例·周六", login: "applicant@example.com", regions: [] },
] as const satisfies readonly { as: string; role: Role; name: string; login: string; regions: readonly string[] }[];

export type SampleAccount = { role: string; name: string; login: string; password: string };

const listFile = () => join(dataFolder(), "sample-accounts.json");

/** Fresh random passwords with their hashes; hashed before the transaction, because that takes a while. */
export async function passwords(): Promise<{ password: string; passwordHash: string }[]> {
  return Promise.all(
    SIGN_IN_PEOPLE.map(async () => {
      const password = randomBytes(9).toString("base64url");
      return { password, passwordHash: await hash(password) };
    }),
  );
}

/** Writes sample-accounts.json, readable by its owner only. */
export function writeAccountList(made: readonly { password: string }[]): void {
  const list: SampleAccount[] = SIGN_IN_PEOPLE.map((person, i) => ({
    role: person.as,
    name: person.name,
    login: person.login,
    password: made[i]?.password ?? "",
  }));
  mkdirSync(dataFolder(), { recursive: true });
  writeFileSync(listFile(), `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
  chmodSync(listFile(), 0o600);
}

export function removeAccountList(): void {
  rmSync(listFile(), { force: true });
}
