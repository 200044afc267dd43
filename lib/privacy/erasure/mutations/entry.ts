import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { consents, qualifications, teamMembers, volunteers } from "@/db";
import { forgetAvailability } from "../../../availability/mutations";
import { SEALED_BIRTH_MONTH, SEALED_NAME } from "../rules";
import type { Erasing } from "./subject";

/** The roster entry keeps its number and league, under which the records are sealed; everything else of it goes. */
export async function eraseEntry({ tx, subject, now }: Erasing): Promise<void> {
  const { volunteerId } = subject;
  await tx
    .update(volunteers)
    .set({
      name: SEALED_NAME,
      pinyin: "",
      initials: "",
      birthMonth: SEALED_BIRTH_MONTH,
      organisationId: null,
      languageZh: "none",
      languageMn: "none",
      skills: [],
      status: "left",
      statusReason: null,
      guardianName: null,
      guardianContact: null,
      wantsEmail: false,
      sealedAt: now,
      version: sql`${volunteers.version} + 1`,
    })
    .where(eq(volunteers.id, volunteerId));
  await tx.delete(teamMembers).where(eq(teamMembers.volunteerId, volunteerId));
  await tx.delete(qualifications).where(eq(qualifications.volunteerId, volunteerId));
  await forgetAvailability(tx, volunteerId);
  const own = eq(consents.volunteerId, volunteerId);
  await tx.update(consents).set({ guardianName: null }).where(own);
  await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(and(own, isNull(consents.withdrawnAt)));
}
