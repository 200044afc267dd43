import "server-only";
import { and, eq } from "drizzle-orm";
import { type Executor, organisations, requests } from "@/db";
import { uuidv7 } from "@/db/id";
import type { OrganisationKind, RequestKind } from "@/db/words";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { type RequestRow } from "../../requests/letters";
import { requestKey } from "../../requests/mutations/entry";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import type { RequestInput } from "../input";
import { step } from "../../requests/mutations/step";

const KIND: Record<RequestKind, OrganisationKind> = {
  campus_visit: "school",
  base_trip: "school",
  enterprise_service: "enterprise",
  rights_aid: "enterprise",
};

/** Enters a host that was typed as new into the registry, or finds the unit of the same name and league. */
export function registerHost(actor: Actor, input: RequestInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [requestKey(input.requestId), "organisation-names"], async (tx) => {
    const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
    if (!request?.regionCode || request.state === "draft") return no("shell.refusals.not_found");
    if (!mayChange(actor, request.regionCode)) return no("shell.refusals.outside_scope");
    if (request.organisationId) return done(request.id, "known");
    const organisationId = (await known(tx, request)) ?? (await enter(tx, actor, request, now));
    await step(tx, request, {
      act: "requests.register_host",
      by: actor,
      now,
      change: { organisationId },
      facts: { organisation: organisationId },
    });
    return done(request.id, "registered");
  });
}

async function known(tx: Executor, request: RequestRow): Promise<string | null> {
  const [row] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      and(eq(organisations.name, request.organisationName), eq(organisations.regionCode, request.regionCode ?? "")),
    );
  return row?.id ?? null;
}

async function enter(tx: Executor, actor: Actor, request: RequestRow, now: Date): Promise<string> {
  const id = uuidv7();
  const kind = KIND[request.kind];
  await tx.insert(organisations).values({
    id,
    kind,
    name: request.organisationName,
    ...pinyinKeys(request.organisationName),
    regionCode: request.regionCode ?? "",
    isIssuer: false,
    source: null,
    version: 1,
    isSample: request.isSample,
    createdAt: now,
  });
  await audit(tx, actor, {
    act: "organisations.save",
    subject: { kind: "organisation", id },
    regionCode: request.regionCode,
    facts: { kind, name: request.organisationName, new: true },
  });
  return id;
}
