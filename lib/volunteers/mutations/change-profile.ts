import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accounts, consents, type Executor, teamMembers, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { writeOnce, type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { dayOf } from "../../time";
import type { ProfileInput } from "../input";
import { guardianConsentUntil } from "../rules/age";
import { pinyinKeys } from "../rules/pinyin";
import { birthRefusal } from "../rules/profile";
import { placeOf } from "./place";

/**
 * Corrects one's own entry. A lost race is told with what stands there now. Languages and birth month bear on what one
 * may do, so coming sign-ups are asked again.
 */
export async function changeProfile(actor: Actor, input: ProfileInput, once: Once, now = new Date()): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [`volunteer:${volunteerId}`], async (tx) => {
    const before = await read(tx, volunteerId);
    if (!before) return no("shell.refusals.not_found");
    if (before.version !== input.version) return no("shell.refusals.changed_meanwhile", {}, { current: shown(before) });
    const place = await placeOf(tx, input);
    if (!place.ok) return place;
    const wrong = birthRefusal(before.birthMonth, input.birth, dayOf(now));
    if (wrong) return no(wrong, {}, { fields: { birthYear: wrong } });

    const after = {
      name: input.name,
      ...pinyinKeys(input.name),
      birthMonth: input.birth,
      regionCode: input.regionCode,
      organisationId: place.organisationId,
      languageZh: input.languageZh,
      languageMn: input.languageMn,
      skills: input.skills,
      wantsEmail: input.wantsEmail && before.email !== null,
    };
    await tx
      .update(volunteers)
      .set({ ...after, version: before.version + 1 })
      .where(eq(volunteers.id, volunteerId));
    if (input.name !== before.name)
      await tx.update(accounts).set({ name: input.name }).where(eq(accounts.id, actor.accountId));
    if (place.teamId !== before.teamId) {
      await tx.delete(teamMembers).where(eq(teamMembers.volunteerId, volunteerId));
      if (place.teamId) await tx.insert(teamMembers).values({ teamId: place.teamId, volunteerId, isLead: false });
    }
    if (input.birth !== before.birthMonth)
      await tx
        .update(consents)
        .set({ validUntil: guardianConsentUntil(input.birth) })
        .where(
          and(eq(consents.volunteerId, volunteerId), eq(consents.purpose, "guardian"), isNull(consents.withdrawnAt)),
        );
    const broken = await recheckVolunteer(tx, volunteerId, now);
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    await audit(tx, actor, {
      act: "volunteers.change_profile",
      subject: { kind: "volunteer", id: volunteerId },
      regionCode: input.regionCode,
      // Which fields, never what stands in them.
      facts: { changed: place.teamId === before.teamId ? changed : [...changed, "team"], broken },
    });
    return done(volunteerId, "saved");
  });
}

const fields = [
  "name",
  "birthMonth",
  "regionCode",
  "organisationId",
  "languageZh",
  "languageMn",
  "skills",
  "wantsEmail",
] as const;

async function read(tx: Executor, volunteerId: string) {
  const [row] = await tx
    .select({ volunteer: volunteers, email: accounts.email, teamId: teamMembers.teamId })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .leftJoin(teamMembers, eq(teamMembers.volunteerId, volunteers.id))
    .where(eq(volunteers.id, volunteerId))
    .limit(1);
  return row && { ...row.volunteer, email: row.email, teamId: row.teamId };
}

/** What stands there now, by the names of the form's fields. */
function shown(row: NonNullable<Awaited<ReturnType<typeof read>>>) {
  const [birthYear = "", birthMonth = ""] = row.birthMonth.split("-");
  return {
    version: row.version,
    name: row.name,
    birthYear,
    birthMonth,
    regionCode: row.regionCode,
    organisationId: row.organisationId ?? "",
    teamId: row.teamId ?? "",
    languageZh: row.languageZh,
    languageMn: row.languageMn,
    skills: row.skills.join(","),
    wantsEmail: row.wantsEmail ? "on" : "",
  };
}
