import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Executor, organisations } from "@/db";
import type { RequestKind } from "@/db/words";
import { HOST_KINDS } from "../rules/hosts";

type Asked = { kind: RequestKind; organisationId: string; organisationName: string; regionCode: string };

const plain = (name: string) => name.normalize("NFKC").replace(/\s/g, "");

/**
 * The registered unit that somebody means: the one picked from the list, or the only one of that name. Null: not in the
 * registry, and taken as typed.
 */
export async function registeredHost(executor: Executor, asked: Asked) {
  const named = await executor
    .select({
      id: organisations.id,
      name: organisations.name,
      regionCode: organisations.regionCode,
      address: organisations.address,
    })
    .from(organisations)
    .where(
      and(eq(organisations.name, asked.organisationName), inArray(organisations.kind, [...HOST_KINDS[asked.kind]])),
    );
  const same = named.filter(({ name }) => plain(name) === plain(asked.organisationName));
  const near = same.filter(({ regionCode }) => regionCode === asked.regionCode);
  return (
    same.find(({ id }) => id === asked.organisationId) ??
    (same.length === 1 ? same[0] : near.length === 1 ? near[0] : undefined) ??
    null
  );
}
