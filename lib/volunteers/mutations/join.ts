import "server-only";
import { randomInt } from "node:crypto";
import { eq, inArray, or } from "drizzle-orm";
import { accounts, consents, type Executor, teamMembers, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Locale } from "@/db/words";
import { hashPassword } from "../../accounts/mutations/hash-password";
import { audit } from "../../audit/mutations";
import { textHash } from "../../consents/rules/hash";
import { CURRENT, OWN_PURPOSES, type OwnPurpose } from "../../consents/rules/texts";
import { enqueue } from "../../letters/mutations/enqueue";
import { writeOnce, type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import type { JoinInput } from "../input";
import { branchOf, mayJoinFrom } from "../rules/age";
import { volunteerNumber } from "../rules/number";
import { pinyinKeys } from "../rules/pinyin";
import { askGuardian } from "./ask-guardian";
import { placeOf } from "./place";

/**
 * Registers somebody: account, roster entry (applied) and consents in one transaction; 14–17 also sends the guardian
 * their link. Under 14 nothing is stored. A known phone number or e-mail gets the same answer as a new one, in the same
 * time, and nothing is written: only its owner learns, by signing in, that they were registered before.
 */
export async function join(input: JoinInput, locale: Locale, once: Once, now = new Date()): Promise<Outcome> {
  const branch = branchOf(input.birth, dayOf(now));
  if (branch === "too_young") return no("volunteers.refusals.too_young", { day: mayJoinFrom(input.birth) });
  const agreed = OWN_PURPOSES.filter((purpose) => input[`consent_${purpose}`] !== "");
  const stale = agreed.find((purpose) => input[`consent_${purpose}`] !== CURRENT[purpose]);
  if (stale)
    return no(
      "consents.refusals.text_changed",
      {},
      { fields: { [`consent_${stale}`]: "consents.refusals.text_changed" } },
    );
  const passwordHash = await hashPassword(input.password);

  const names = [input.phone, input.email].filter((name) => name !== null);
  return writeOnce(
    once,
    names.map((name) => `login:${name}`),
    async (tx) => {
      const place = await placeOf(tx, input);
      if (!place.ok) return place;
      if (await isKnown(tx, input)) return done(uuidv7(), branch);

      const accountId = uuidv7();
      const volunteerId = uuidv7();
      await tx.insert(accounts).values({
        id: accountId,
        role: "volunteer",
        name: input.name,
        phone: input.phone,
        email: input.email,
        passwordHash,
        locale,
        disabledAt: null,
        version: 1,
        isSample: false,
        createdAt: now,
      });
      await tx.insert(volunteers).values({
        id: volunteerId,
        number: await freeNumber(tx),
        accountId,
        name: input.name,
        ...pinyinKeys(input.name),
        birthMonth: input.birth,
        regionCode: input.regionCode,
        organisationId: place.organisationId,
        languageZh: input.languageZh,
        languageMn: input.languageMn,
        skills: input.skills,
        status: "applied",
        guardianName: branch === "guardian" ? input.guardianName : null,
        guardianContact: branch === "guardian" ? input.guardianContact.trim() : null,
        wantsEmail: input.wantsEmail && input.email !== null,
        appliedAt: now,
        version: 1,
        isSample: false,
      });
      if (place.teamId) await tx.insert(teamMembers).values({ teamId: place.teamId, volunteerId, isLead: false });
      // Whether a minor's photos are used is the guardian's to say.
      const purposes = agreed.filter((purpose) => purpose !== "photos" || branch === "adult");
      await tx.insert(consents).values(purposes.map((purpose) => given(volunteerId, purpose, now)));
      await audit(
        tx,
        { accountId, role: "volunteer" },
        {
          act: "volunteers.join",
          subject: { kind: "volunteer", id: volunteerId },
          regionCode: input.regionCode,
          facts: { branch, consents: purposes },
        },
      );
      await enqueue(tx, {
        cause: `volunteer_applied:${volunteerId}`,
        kind: "volunteer_applied",
        accountId,
        regionCode: input.regionCode,
        data: { name: input.name },
      });
      if (branch === "guardian") await askGuardian(tx, { accountId, volunteerId, createdBy: null, locale, now });
      return done(volunteerId, branch);
    },
  );
}

const given = (volunteerId: string, purpose: OwnPurpose, now: Date) => ({
  volunteerId,
  purpose,
  textVersion: CURRENT[purpose],
  textHash: textHash(purpose),
  method: "self_online" as const,
  givenAt: now,
});

async function isKnown(tx: Executor, { phone, email }: JoinInput): Promise<boolean> {
  const same = or(
    phone === null ? undefined : eq(accounts.phone, phone),
    email === null ? undefined : eq(accounts.email, email),
  );
  const [known] = await tx.select({ id: accounts.id }).from(accounts).where(same).limit(1);
  return known !== undefined;
}

/** A number that nobody has; ten are drawn at once, so that one question is enough. */
async function freeNumber(tx: Executor): Promise<string> {
  for (;;) {
    const drawn = Array.from({ length: 10 }, () => volunteerNumber(String(randomInt(10_000_000)).padStart(7, "0")));
    const taken = await tx
      .select({ number: volunteers.number })
      .from(volunteers)
      .where(inArray(volunteers.number, drawn));
    const free = drawn.find((number) => !taken.some((row) => row.number === number));
    if (free) return free;
  }
}
