import "server-only";
import { eq } from "drizzle-orm";
import { availability, availabilityExceptions, type Executor, volunteers } from "@/db";
import { audit } from "../audit/mutations";
import type { Actor } from "../auth/rules/actor";
import { type Once, writeOnce } from "../once/mutations";
import { done, no, type Outcome } from "../outcome";
import { dayOf } from "../time";
import type { AvailabilityInput } from "./input";
import { weekOf } from "./rules/cells";

/**
 * Says when one is free: the whole week and every exception as they now stand (条例 art. 7). What was said last counts;
 * sign-ups that stand are not touched. Exceptions that are over are dropped.
 */
export async function saveAvailability(
  actor: Actor,
  input: AvailabilityInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [`volunteer:${volunteerId}`], async (tx) => {
    const [own] = await tx
      .select({ status: volunteers.status, regionCode: volunteers.regionCode })
      .from(volunteers)
      .where(eq(volunteers.id, volunteerId));
    if (!own) return no("shell.refusals.not_found");
    if (own.status === "left") return no("volunteers.refusals.already_left");
    const exceptions = input.exceptions.filter(({ untilDay }) => untilDay >= dayOf(now));
    await forgetAvailability(tx, volunteerId);
    const week = weekOf(input.cells).map((cell) => ({ ...cell, volunteerId }));
    if (week.length > 0) await tx.insert(availability).values(week);
    if (exceptions.length > 0)
      await tx.insert(availabilityExceptions).values(exceptions.map((one) => ({ ...one, volunteerId })));
    await audit(tx, actor, {
      act: "availability.save",
      subject: { kind: "volunteer", id: volunteerId },
      regionCode: own.regionCode,
      // How much was said, never when somebody is at home.
      facts: { parts: week.length, exceptions: exceptions.length },
    });
    return done(volunteerId, week.length + exceptions.length > 0 ? "saved" : "emptied");
  });
}

/** Takes away everything somebody said about free time. */
export async function forgetAvailability(tx: Executor, volunteerId: string): Promise<void> {
  await tx.delete(availability).where(eq(availability.volunteerId, volunteerId));
  await tx.delete(availabilityExceptions).where(eq(availabilityExceptions.volunteerId, volunteerId));
}
