import type { SignupState } from "@/db/words";

export type Standing = SignupState | "offered" | "over";

type Facts = {
  registration: { state: SignupState };
  offer: { deadline: Date } | null;
  session: { startsAt: Date; endsAt: Date };
};

/** How a booking stands for its party today: what is stored, and what the clock adds. */
export function standingOf({ registration, offer, session }: Facts, now: Date): Standing {
  const { state } = registration;
  if (state === "waitlisted" && now >= session.startsAt) return "lapsed";
  if (state === "waitlisted" && offer && now < offer.deadline) return "offered";
  return state === "confirmed" && now >= session.endsAt ? "over" : state;
}
