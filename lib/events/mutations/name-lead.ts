import "server-only";
import { and, eq } from "drizzle-orm";
import { shifts, signups, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { ADULT_AGE } from "../../signups/rules/roster";
import { ageOn, dayOf } from "../../time";
import type { LeadInput } from "../input";
import { loadOpen } from "./load";

/** Names who leads a shift: an adult with a confirmed place in it; without a volunteer nobody leads it any more. */
export function nameLead(actor: Actor, { eventId, shiftId, volunteerId }: LeadInput, once: Once): Promise<Outcome> {
  return writeOnce(once, [`event:${eventId}`, `shift:${shiftId}`], async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    const [shift] = await tx
      .select()
      .from(shifts)
      .where(and(eq(shifts.id, shiftId), eq(shifts.eventId, eventId)));
    if (!shift) return no("shell.refusals.not_found");
    if (volunteerId) {
      const [person] = await tx
        .select({ birthMonth: volunteers.birthMonth })
        .from(signups)
        .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
        .where(and(eq(signups.shiftId, shiftId), eq(signups.volunteerId, volunteerId), eq(signups.state, "confirmed")));
      if (!person) return no("events.refusals.lead_not_here");
      if (ageOn(person.birthMonth, dayOf(shift.startsAt)) < ADULT_AGE) return no("events.refusals.lead_minor");
    }
    await tx
      .update(shifts)
      .set({ leadVolunteerId: volunteerId, version: shift.version + 1 })
      .where(eq(shifts.id, shiftId));
    await audit(tx, actor, {
      act: "events.name_lead",
      subject: { kind: "shift", id: shiftId },
      regionCode: event.regionCode,
      facts: { event: eventId, lead: [shift.leadVolunteerId, volunteerId] },
    });
    return done(shiftId, volunteerId ? "lead_named" : "lead_cleared");
  });
}
