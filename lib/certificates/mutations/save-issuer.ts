import "server-only";
import { and, eq } from "drizzle-orm";
import { issuers } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { IssuerInput } from "../input";
import { issuerOf } from "../queries/issuer";
import { issuerChanges } from "../rules/issuer";

/** Writes what a unit says of itself on certificates from now on; those that were issued stay as they are. */
export function saveIssuer(actor: Actor, input: IssuerInput, once: Once): Promise<Outcome> {
  const { organisationId: id, version, ...facts } = input;
  return writeOnce(once, [`organisation:${id}`], async (tx) => {
    const unit = await issuerOf(tx, id);
    if (!unit) return no("shell.refusals.not_found");
    if (!mayChange(actor, unit.regionCode)) return no("shell.refusals.outside_scope");
    if (!unit.isIssuer) return no("certificates.refusals.not_issuer");
    const changes = issuerChanges(unit, facts);
    if (unit.version !== version) {
      const current = Object.fromEntries(Object.entries(changes).map(([field, [stands]]) => [field, stands ?? ""]));
      return no("shell.refusals.changed_meanwhile", undefined, { current: { ...current, version: unit.version } });
    }
    if (unit.version > 0 && Object.keys(changes).length === 0) return done(id, "unchanged");
    if (unit.version === 0)
      await tx.insert(issuers).values({ organisationId: id, ...facts, version: 1, isSample: unit.isSample });
    else
      await tx
        .update(issuers)
        .set({ ...facts, version: version + 1 })
        .where(and(eq(issuers.organisationId, id), eq(issuers.version, version)));
    await audit(tx, actor, {
      act: "certificates.save_issuer",
      subject: { kind: "organisation", id },
      regionCode: unit.regionCode,
      facts: changes,
    });
    return done(id, "saved");
  });
}
