import "server-only";
import { eq, inArray, like, or, sql } from "drizzle-orm";
import { letters, onceKeys } from "@/db";
import type { Erasing } from "./subject";

/**
 * Takes every letter to or about the person out of the outbox, whether it left or not, also those to their guardian and
 * those that told the desk of them. Answers how many.
 */
export async function eraseLetters({ tx, subject }: Erasing): Promise<number> {
  const { accountId, volunteerId, number, contacts, registrationIds } = subject;
  const about = [volunteerId, ...registrationIds].map((id) => like(letters.cause, `%${id}%`));
  const gone = await tx
    .delete(letters)
    .where(
      or(
        eq(letters.accountId, accountId),
        contacts.length > 0 ? inArray(letters.contact, contacts) : undefined,
        ...about,
        like(sql`cast(${letters.data} as text)`, `%"${number}"%`),
      ),
    )
    .returning({ id: letters.id });
  // What a success said may hold a sealed link to the person's pages.
  await tx
    .delete(onceKeys)
    .where(or(eq(onceKeys.accountId, accountId), inArray(onceKeys.doneId, [volunteerId, ...registrationIds])));
  return gone.length;
}
