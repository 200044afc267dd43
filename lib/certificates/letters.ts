import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accountRegions, accounts, type Executor, volunteers } from "@/db";
import { enqueue } from "../letters/mutations/enqueue";
import type { LetterData } from "../letters/rules";

type Kind = "certificate_issued" | "certificate_declined" | "certificate_superseded" | "certificate_revoked";
type News = { [K in Kind]: { kind: K; data: Omit<LetterData[K], "name"> } }[Kind];

/** Tells the holder, once per cause. */
export async function tellHolder(tx: Executor, volunteerId: string, cause: string, news: News): Promise<void> {
  const [who] = await tx
    .select({ accountId: volunteers.accountId, name: volunteers.name, regionCode: volunteers.regionCode })
    .from(volunteers)
    .where(eq(volunteers.id, volunteerId));
  if (!who) return;
  const { accountId, regionCode, name } = who;
  const to = { cause, accountId, regionCode };
  switch (news.kind) {
    case "certificate_issued":
      return enqueue(tx, { ...to, kind: news.kind, data: { name, ...news.data } });
    case "certificate_declined":
      return enqueue(tx, { ...to, kind: news.kind, data: { name, ...news.data } });
    case "certificate_superseded":
      return enqueue(tx, { ...to, kind: news.kind, data: { name, ...news.data } });
    case "certificate_revoked":
      return enqueue(tx, { ...to, kind: news.kind, data: { name, ...news.data } });
  }
}

type Asked = Omit<LetterData["certificate_asked"], "name">;

/** Tells who issues for the unit: the coordinators of its league, else the admins. */
export async function tellIssuers(tx: Executor, regionCode: string, cause: string, asked: Asked): Promise<void> {
  const columns = { id: accounts.id, name: accounts.name };
  const working = isNull(accounts.disabledAt);
  const own = await tx
    .select(columns)
    .from(accounts)
    .innerJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(and(eq(accountRegions.regionCode, regionCode), eq(accounts.role, "coordinator"), working));
  const readers =
    own.length > 0
      ? own
      : await tx
          .select(columns)
          .from(accounts)
          .where(and(eq(accounts.role, "admin"), working));
  for (const reader of readers)
    await enqueue(tx, {
      cause: `${cause}:${reader.id}`,
      kind: "certificate_asked",
      accountId: reader.id,
      regionCode,
      data: { name: reader.name, ...asked },
    });
}
