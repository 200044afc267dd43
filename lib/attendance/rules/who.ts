import { type Actor, mayChange } from "../../auth/rules/actor";

/** Whose shift it is: who leads it, and the league of its event. */
export type Led = { leadVolunteerId: string | null; regionCode: string };

/** Who may keep the roll of a shift: who leads it, and staff of its league. */
export const keepsRoll = (actor: Actor, { leadVolunteerId, regionCode }: Led): boolean =>
  (actor.role === "volunteer" && actor.volunteerId !== null && actor.volunteerId === leadVolunteerId) ||
  mayChange(actor, regionCode);
