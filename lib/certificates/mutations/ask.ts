import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { certificateAsks, certificates, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { ADULT_AGE } from "../../signups/rules/roster";
import { ageOn, dayOf } from "../../time";
import type { AskInput } from "../input";
import { tellIssuers } from "../letters";
import { issuerOf } from "../queries/issuer";
import { linesOf } from "../queries/lines";
import { keepIdentity } from "./keep-identity";

/** A volunteer asks one recording unit for a certificate of a period. One open ask per unit; nothing counted, nothing asked. */
export async function ask(actor: Actor, input: AskInput, once: Once, now = new Date()): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("volunteers.refusals.not_a_volunteer");
  const today = dayOf(now);
  if (input.toDay > today)
    return no("shell.refusals.check_fields", undefined, { fields: { toDay: "certificates.refusals.future" } });
  return writeOnce(once, [`volunteer:${volunteerId}`], async (tx) => {
    const [volunteer] = await tx.select().from(volunteers).where(eq(volunteers.id, volunteerId));
    const unit = await issuerOf(tx, input.recordingUnitId);
    if (!volunteer || !unit) return no("shell.refusals.not_found");
    if (!unit.isIssuer) return no("certificates.refusals.not_issuer");
    if (input.withIdentity && ageOn(volunteer.birthMonth, today) < ADULT_AGE)
      return no(
        "certificates.refusals.identity_minor",
        {},
        { fields: { withIdentity: "certificates.refusals.identity_minor" } },
      );
    const mine = and(
      eq(certificateAsks.volunteerId, volunteerId),
      eq(certificateAsks.recordingUnitId, unit.id),
      inArray(certificateAsks.state, ["asked", "noticed"]),
    );
    if ((await tx.$count(certificateAsks, mine)) > 0) return no("certificates.refusals.already_asked");
    const wanted = { ...input, volunteerId };
    const [same] = await tx
      .select({ number: certificates.number })
      .from(certificates)
      .where(
        and(
          eq(certificates.volunteerId, volunteerId),
          eq(certificates.recordingUnitId, unit.id),
          eq(certificates.fromDay, input.fromDay),
          eq(certificates.toDay, input.toDay),
          eq(certificates.state, "issued"),
        ),
      );
    if (same) return no("certificates.refusals.same_exists", { number: same.number });
    if ((await linesOf(tx, wanted)).length === 0) return no("certificates.refusals.nothing_counted");
    if (input.withIdentity) {
      const refusal = await keepIdentity(tx, actor, volunteer, input, now);
      if (refusal) return refusal;
    }
    const id = uuidv7();
    await tx.insert(certificateAsks).values({
      id,
      volunteerId,
      recordingUnitId: unit.id,
      fromDay: input.fromDay,
      toDay: input.toDay,
      withTrainings: input.withTrainings,
      withIdentity: input.withIdentity,
      state: "asked",
      askedAt: now,
      version: 1,
      isSample: volunteer.isSample || unit.isSample,
    });
    const facts = { number: volunteer.number, unit: unit.name, fromDay: input.fromDay, toDay: input.toDay };
    await tellIssuers(tx, unit.regionCode, `certificate_asked:${id}`, facts);
    await audit(tx, actor, {
      act: "certificates.ask",
      subject: { kind: "certificate", id },
      regionCode: unit.regionCode,
      facts: { volunteer: volunteerId, from: input.fromDay, to: input.toDay, identity: input.withIdentity },
    });
    return done(id, "asked");
  });
}
