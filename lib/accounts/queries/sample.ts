import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { accountRegions, accounts, dataFolder, db, regions } from "@/db";
import { loginOf } from "../rules/login";

const listed = z.array(z.object({ role: z.string(), name: z.string(), login: z.string(), password: z.string() }));

/** An invented account that may be entered by one click; its password stays on the server. */
export type SampleAccount = {
  accountId: string;
  version: number;
  /** As listed: admin, coordinator, auditor, volunteer, minor, applicant. */
  role: string;
  name: string;
  login: string;
  /** A coordinator's league, in both languages. */
  region: { zh: string; en: string } | null;
};

async function fileOfSample() {
  const text = await readFile(join(dataFolder(), "sample-accounts.json"), "utf8").catch(() => "[]");
  const parsed = listed.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : [];
}

/** The sample accounts of the data folder's list that are in the database and marked as sample, in the list's order. */
export async function sampleAccounts(): Promise<SampleAccount[]> {
  const file = await fileOfSample();
  const logins = file.flatMap((one) => loginOf(one.login)?.value ?? []);
  if (logins.length === 0) return [];
  const rows = await db
    .select({
      id: accounts.id,
      version: accounts.version,
      name: accounts.name,
      phone: accounts.phone,
      email: accounts.email,
      zh: regions.nameZh,
      en: regions.nameEn,
    })
    .from(accounts)
    .leftJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .leftJoin(regions, eq(regions.code, accountRegions.regionCode))
    .where(
      and(
        eq(accounts.isSample, true),
        isNull(accounts.disabledAt),
        or(inArray(accounts.phone, logins), inArray(accounts.email, logins)),
      ),
    );
  return file.flatMap((one) => {
    const login = loginOf(one.login)?.value;
    const row = rows.find((known) => login !== undefined && (known.phone === login || known.email === login));
    return row
      ? [
          {
            accountId: row.id,
            version: row.version,
            role: one.role,
            name: row.name,
            login: one.login,
            region: row.zh !== null && row.en !== null ? { zh: row.zh, en: row.en } : null,
          },
        ]
      : [];
  });
}
