import "server-only";
import { eq, inArray } from "drizzle-orm";
import { eventHosts, type Executor, organisations } from "@/db";
import { no, type Refusal } from "../../outcome";
import { hostsOf } from "../queries/public-event";

type Named = { before: string; after: string; refusal?: undefined } | { refusal: Refusal };

/** Writes who holds an event, in this order. Answers the names before and after for the audit row. Three or four statements. */
export async function nameHosts(tx: Executor, eventId: string, ids: readonly string[]): Promise<Named> {
  const hosts = await hostsOf(tx, eventId);
  const before = said(hosts.map(({ name }) => name));
  if (hosts.length === ids.length && hosts.every(({ id }, i) => id === ids[i])) return { before, after: before };
  const known =
    ids.length === 0
      ? []
      : await tx
          .select({ id: organisations.id, name: organisations.name })
          .from(organisations)
          .where(inArray(organisations.id, [...ids]));
  if (known.length !== ids.length) return { refusal: no("events.refusals.unknown_host") };
  await tx.delete(eventHosts).where(eq(eventHosts.eventId, eventId));
  if (ids.length > 0)
    await tx.insert(eventHosts).values(ids.map((organisationId, sort) => ({ eventId, organisationId, sort })));
  return { before, after: said(ids.flatMap((id) => known.find((one) => one.id === id)?.name ?? [])) };
}

const said = (names: readonly string[]) => names.join("、");
