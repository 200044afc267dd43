import "server-only";
import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { certificateLines, certificates, type Executor, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import type { IdentityKind } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { dayOf } from "../../time";
import { issuerOf } from "../queries/issuer";
import type { SigningKey } from "../queries/keys";
import { linesOf, trainingsOf, type Wanted } from "../queries/lines";
import { type Issuing, refusedIssuing } from "../rules/issuing";
import { certificateNumber, DRAWN } from "../rules/number";
import { signText, statementOfSnapshot } from "../rules/signing";
import type { Snapshot } from "../rules/snapshot";
import { signedText } from "../rules/statement";

export type Handler = Pick<Actor, "accountId" | "role" | "name" | "volunteerId">;

export type Order = Wanted & {
  ask: Issuing["ask"];
  withTrainings: boolean;
  identityKind: IdentityKind | null;
  replacesId?: string;
  batchId?: string;
  act: "certificates.issue" | "certificates.replace" | "certificates.batch_issue";
};

/** How the ledger is read; a race test's negative control hands in lines that were read before. */
export type Reading = typeof linesOf;

export type Written = { id: string; snapshot: Snapshot };

/**
 * Asks the law, draws a number, signs what the certificate will say for ever and writes it down with the entries it
 * stands on. The caller is alone with the holder's records.
 */
export async function writeCertificate(
  tx: Executor,
  handler: Handler,
  order: Order,
  key: SigningKey,
  now: Date,
  read: Reading = linesOf,
): Promise<Written | Refusal> {
  const [volunteer] = await tx.select().from(volunteers).where(eq(volunteers.id, order.volunteerId));
  const unit = await issuerOf(tx, order.recordingUnitId);
  if (!volunteer || !unit) return no("shell.refusals.not_found");
  const lines = await read(tx, order);
  const refused = refusedIssuing(
    { byVolunteerId: handler.volunteerId, volunteerId: volunteer.id, unit, ask: order.ask, lines: lines.length },
    dayOf(now),
  );
  if (refused) return no(refused);
  const same = await sameIssued(tx, order);
  if (same) return no("certificates.refusals.same_exists", { number: same });
  const isSample = volunteer.isSample || unit.isSample;
  const snapshot: Snapshot = {
    version: 1,
    number: await freshNumber(tx, Number(dayOf(now).slice(0, 4)), isSample),
    issuedOn: dayOf(now),
    name: volunteer.name,
    volunteerNumber: volunteer.number,
    identityKind: order.identityKind,
    fromDay: order.fromDay,
    toDay: order.toDay,
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
    unit: {
      id: unit.id,
      name: unit.name,
      nameEn: unit.nameEn,
      creditCode: unit.creditCode,
      personInCharge: unit.personInCharge ?? "",
      handler: handler.name,
      contact: unit.contact ?? "",
    },
    layout: unit.layout,
    titleMn: unit.layout === "mongol_han" ? unit.titleMn : null,
    nameMn: unit.layout === "mongol_han" ? unit.nameMn : null,
    note: unit.note,
    lines,
    trainings: order.withTrainings ? await trainingsOf(tx, order) : [],
    isSample,
  };
  const id = uuidv7();
  await tx.insert(certificates).values({
    id,
    number: snapshot.number,
    volunteerId: volunteer.id,
    recordingUnitId: unit.id,
    regionCode: unit.regionCode,
    state: "issued",
    fromDay: order.fromDay,
    toDay: order.toDay,
    minutes: snapshot.minutes,
    snapshot,
    keyId: key.id,
    signature: signText(key.privateKey, signedText(key.id, statementOfSnapshot(snapshot))),
    replacesId: order.replacesId ?? null,
    issuedBy: handler.accountId,
    issuedAt: now,
    batchId: order.batchId ?? null,
    version: 1,
    isSample,
  });
  await tx
    .insert(certificateLines)
    .values(lines.map(({ chain, recordId, minutes }) => ({ certificateId: id, chain, recordId, minutes })));
  await audit(tx, handler, {
    act: order.act,
    subject: { kind: "certificate", id },
    regionCode: unit.regionCode,
    facts: { number: snapshot.number, volunteer: volunteer.id, minutes: snapshot.minutes, lines: lines.length },
  });
  return { id, snapshot };
}

async function sameIssued(tx: Executor, order: Wanted): Promise<string | null> {
  const [same] = await tx
    .select({ number: certificates.number })
    .from(certificates)
    .where(
      and(
        eq(certificates.volunteerId, order.volunteerId),
        eq(certificates.recordingUnitId, order.recordingUnitId),
        eq(certificates.fromDay, order.fromDay),
        eq(certificates.toDay, order.toDay),
        eq(certificates.state, "issued"),
      ),
    );
  return same?.number ?? null;
}

/** A number nobody has; the unique index refuses the one in thirty-four thousand million that two draw at once. */
async function freshNumber(tx: Executor, year: number, isSample: boolean): Promise<string> {
  for (;;) {
    const number = certificateNumber(
      year,
      Array.from({ length: DRAWN }, () => randomInt(32)),
      isSample,
    );
    const taken = await tx.$count(certificates, eq(certificates.number, number));
    if (taken === 0) return number;
  }
}
