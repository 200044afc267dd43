import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { consents, type Executor, oneTimeLinks, volunteers } from "@/db";
import type { ConsentPurpose, VolunteerState } from "@/db/words";
import { audit } from "../../audit/mutations";
import { hashToken } from "../../auth/rules/session";
import { textHash } from "../../consents/rules/hash";
import { CURRENT } from "../../consents/rules/texts";
import { done, no, type Outcome } from "../../outcome";
import type { Keys } from "../../signups/mutations/keys";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { releaseVolunteer } from "../../signups/mutations/release";
import { addDays, instantOf } from "../../time";
import type { GuardianInput } from "../input";
import zh from "../messages.zh-CN.json";
import type { Ward } from "../queries/guardian";
import { guardianConsentUntil } from "../rules/age";
import type { OwnReason } from "../rules/reason";
import { tellRemoved } from "./tell-removed";

export type Guardian = { tx: Executor; child: Ward; input: GuardianInput; now: Date; keys: Keys };

/** Yes: the consent counts until the day before the child is of age, and the link lives as long, to withdraw it. */
export async function agree({ tx, child, input, now }: Guardian): Promise<Outcome> {
  if (!input.isGuardian || input.guardianName.length < 2)
    return no("volunteers.refusals.not_guardian", {}, { fields: { guardianName: "volunteers.refusals.not_guardian" } });
  if (child.consent) return done(child.id, "agreed");
  const validUntil = guardianConsentUntil(child.birthMonth);
  const purposes: ConsentPurpose[] = input.photos !== "" && !child.photos ? ["guardian", "photos"] : ["guardian"];
  await tx.insert(consents).values(purposes.map((purpose) => given(child, purpose, input.guardianName, now)));
  await tx
    .update(oneTimeLinks)
    .set({ expiresAt: instantOf(addDays(validUntil, 1)) })
    .where(eq(oneTimeLinks.tokenHash, hashToken(input.token)));
  const back: Partial<Record<OwnReason, VolunteerState>> = {
    guardian_declined: "applied",
    guardian_withdrawn: "active",
  };
  const status = Object.entries(back).find(([reason]) => reason === child.statusReason)?.[1];
  await change(tx, child, { guardianName: input.guardianName, ...(status ? { status, statusReason: null } : {}) });
  await recheckVolunteer(tx, child.id, now);
  return told(tx, child, "agreed", { consents: purposes });
}

/** No: the registration stops; the guardian may think again on the same link. */
export async function decline({ tx, child }: Guardian): Promise<Outcome> {
  if (child.consent) return no("volunteers.refusals.already_agreed");
  if (child.status === "applied") await change(tx, child, stopped("declined", "guardian_declined"));
  return told(tx, child, "declined");
}

/** Takes the consent back: coming sign-ups end, the child is told of each, and the places go to whoever waits; what was done stays. */
export async function withdrawConsent({ tx, child, now, keys }: Guardian): Promise<Outcome> {
  if (!child.consent) return no("volunteers.refusals.nothing_to_withdraw");
  await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(consents.volunteerId, child.id),
        inArray(consents.purpose, ["guardian", "photos"]),
        isNull(consents.withdrawnAt),
      ),
    );
  if (child.status === "active") await change(tx, child, stopped("paused", "guardian_withdrawn"));
  if (child.status === "applied") await change(tx, child, stopped("declined", "guardian_declined"));
  const reason = zh.reasons.guardian_withdrawn;
  const released = await releaseVolunteer(tx, child.id, { actor: null, state: "removed", reason, now, keys });
  await tellRemoved(tx, released, reason);
  return told(tx, child, "withdrawn", { released: released.length });
}

/** Photos are asked apart from taking part. */
export async function setPhotos({ tx, child, input, now }: Guardian): Promise<Outcome> {
  if (!child.consent) return no("volunteers.refusals.nothing_to_withdraw");
  const name = child.consent.guardianName ?? child.guardianName ?? "";
  if (input.photos !== "" && !child.photos) await tx.insert(consents).values(given(child, "photos", name, now));
  if (input.photos === "" && child.photos)
    await tx.update(consents).set({ withdrawnAt: now }).where(eq(consents.id, child.photos.id));
  return told(tx, child, "photos", { photos: input.photos !== "" });
}

const stopped = (status: VolunteerState, statusReason: OwnReason) => ({ status, statusReason });

const given = (child: Ward, purpose: ConsentPurpose, guardianName: string, now: Date) => ({
  volunteerId: child.id,
  purpose,
  textVersion: CURRENT[purpose],
  textHash: textHash(purpose),
  method: "guardian_link" as const,
  guardianName,
  givenAt: now,
  validUntil: guardianConsentUntil(child.birthMonth),
});

async function change(tx: Executor, child: Ward, set: Partial<Pick<Ward, "status" | "statusReason" | "guardianName">>) {
  await tx
    .update(volunteers)
    .set({ ...set, version: child.version + 1 })
    .where(eq(volunteers.id, child.id));
}

async function told(
  tx: Executor,
  child: Ward,
  answer: string,
  facts: Record<string, number | boolean | string[]> = {},
) {
  await audit(tx, null, {
    act: "volunteers.guardian_answer",
    subject: { kind: "volunteer", id: child.id },
    regionCode: child.regionCode,
    facts: { answer, ...facts },
  });
  return done(child.id, answer);
}
