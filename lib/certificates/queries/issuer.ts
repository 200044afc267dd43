import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, issuers, organisations } from "@/db";

export type Issuer = NonNullable<Awaited<ReturnType<typeof issuerOf>>>;

/** A unit and what it says of itself on certificates; what it has not entered is empty. Null: no such unit. */
export async function issuerOf(executor: Executor, organisationId: string) {
  const [row] = await executor
    .select()
    .from(organisations)
    .leftJoin(issuers, eq(issuers.organisationId, organisations.id))
    .where(eq(organisations.id, organisationId));
  if (!row) return null;
  const { organisations: unit, issuers: own } = row;
  return {
    id: unit.id,
    name: unit.name,
    nameEn: unit.nameEn,
    regionCode: unit.regionCode,
    isIssuer: unit.isIssuer,
    isSample: unit.isSample,
    creditCode: own?.creditCode ?? null,
    personInCharge: own?.personInCharge ?? null,
    contact: own?.contact ?? null,
    layout: own?.layout ?? "han",
    titleMn: own?.titleMn ?? null,
    nameMn: own?.nameMn ?? null,
    noticeDays: own?.noticeDays ?? 0,
    note: own?.note ?? null,
    /** 0: nothing was entered yet. */
    version: own?.version ?? 0,
  } as const;
}
