import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { type Executor, organisations, regions } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import type { OrganisationInput } from "../input";
import { formValue, unitChanges } from "../rules/saving";

/**
 * Adds a unit or changes one. It must belong to one's own leagues before and after. A lost race is refused with the
 * values that stand there now.
 */
export function saveOrganisation(
  actor: Actor,
  input: OrganisationInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const { organisationId: id, version, ...facts } = input;
  return writeOnce(
    once,
    [id ? `organisation:${id}` : `organisation-name:${facts.regionCode}:${facts.name}`],
    async (tx) => {
      if (!mayChange(actor, facts.regionCode))
        return no("shell.refusals.outside_scope", {}, { fields: { regionCode: "shell.refusals.outside_scope" } });
      const [region] = await tx.select({ code: regions.code }).from(regions).where(eq(regions.code, facts.regionCode));
      if (!region)
        return no(
          "organisations.refusals.unknown_region",
          {},
          { fields: { regionCode: "organisations.refusals.unknown_region" } },
        );
      if (await nameTaken(tx, input))
        return no("organisations.refusals.name_taken", {}, { fields: { name: "organisations.refusals.name_taken" } });
      return id ? change(tx, actor, input) : add(tx, actor, input, now);
    },
  );
}

async function add(tx: Executor, actor: Actor, input: OrganisationInput, now: Date): Promise<Outcome> {
  const { organisationId: _id, version: _version, ...facts } = input;
  const id = uuidv7();
  await tx
    .insert(organisations)
    .values({ ...facts, ...pinyinKeys(facts.name), id, source: null, version: 1, isSample: false, createdAt: now });
  await audit(tx, actor, {
    act: "organisations.save",
    subject: { kind: "organisation", id },
    regionCode: facts.regionCode,
    facts: { kind: facts.kind, name: facts.name, new: true },
  });
  return done(id, "added");
}

async function change(tx: Executor, actor: Actor, input: OrganisationInput): Promise<Outcome> {
  const { organisationId: id, version, ...facts } = input;
  const [before] = await tx.select().from(organisations).where(eq(organisations.id, id));
  if (!before) return no("shell.refusals.not_found");
  if (!mayChange(actor, before.regionCode)) return no("shell.refusals.outside_scope");
  const changes = unitChanges(before, facts);
  if (before.version !== version) {
    const current = Object.fromEntries(Object.entries(changes).map(([field, [stands]]) => [field, formValue(stands)]));
    return no("shell.refusals.changed_meanwhile", undefined, { current: { ...current, version: before.version } });
  }
  if (Object.keys(changes).length === 0) return done(id, "unchanged");
  await tx
    .update(organisations)
    .set({ ...facts, ...pinyinKeys(facts.name), version: version + 1 })
    .where(and(eq(organisations.id, id), eq(organisations.version, version)));
  await audit(tx, actor, {
    act: "organisations.save",
    subject: { kind: "organisation", id },
    regionCode: facts.regionCode,
    facts: changes,
  });
  return done(id, "saved");
}

async function nameTaken(tx: Executor, { organisationId, name, regionCode }: OrganisationInput): Promise<boolean> {
  const same = and(
    eq(organisations.name, name),
    eq(organisations.regionCode, regionCode),
    ne(organisations.id, organisationId),
  );
  return (await tx.select({ id: organisations.id }).from(organisations).where(same).limit(1)).length > 0;
}
