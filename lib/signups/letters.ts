import "server-only";
import type { Executor } from "@/db";
import type { EligibilityCode, OfferSource } from "@/db/words";
import { deskOf } from "../accounts/queries/desk-of";
import { enqueue, type Reader } from "../letters/mutations/enqueue";
import type { Duty } from "../letters/rules";
import type { PositionRow } from "./queries/positions";

/** Whom a letter of this room goes to, and about which duty. */
export type About = {
  signupId: string;
  person: { accountId: string; name: string; reader?: Reader };
  row: PositionRow;
};

/** What happened, with what its letter has to say beyond the duty. */
export type News =
  | { kind: "signup_confirmed" | "signup_withdrawn" }
  | { kind: "signup_waitlisted"; ahead: number }
  | { kind: "signup_removed"; reason: string }
  | { kind: "offer_made"; offerId: string; source: OfferSource; deadline: Date; sendAfter?: Date }
  | { kind: "offer_expired" | "offer_taken_back"; offerId: string }
  | { kind: "signup_rechecked"; codes: readonly EligibilityCode[]; at: Date };

/** Tells the volunteer; one letter per cause, however often the act is tried. */
export async function tell(tx: Executor, { signupId, person, row }: About, news: News): Promise<void> {
  const duty = dutyOf(person.name, row);
  const to = {
    accountId: person.accountId,
    reader: person.reader,
    regionCode: row.event.regionCode,
    eventId: row.event.id,
  };
  switch (news.kind) {
    case "signup_confirmed":
      return enqueue(tx, { ...to, kind: news.kind, cause: `${news.kind}:${signupId}`, data: duty });
    case "signup_withdrawn":
      return enqueue(tx, { ...to, kind: news.kind, cause: `${news.kind}:${signupId}`, data: duty });
    case "signup_waitlisted":
      return enqueue(tx, {
        ...to,
        kind: news.kind,
        cause: `${news.kind}:${signupId}`,
        data: { ...duty, ahead: news.ahead },
      });
    case "signup_removed":
      return enqueue(tx, {
        ...to,
        kind: news.kind,
        cause: `${news.kind}:${signupId}`,
        data: { ...duty, reason: news.reason },
      });
    case "offer_made": {
      const data = { ...duty, source: news.source, deadline: news.deadline.toISOString() };
      const held = news.sendAfter ? { sendAfter: news.sendAfter } : {};
      return enqueue(tx, { ...to, ...held, kind: news.kind, cause: offerCause(news.offerId), data });
    }
    case "offer_expired":
      return enqueue(tx, { ...to, kind: news.kind, cause: `${news.kind}:${news.offerId}`, data: duty });
    case "offer_taken_back":
      return enqueue(tx, { ...to, kind: news.kind, cause: `${news.kind}:${news.offerId}`, data: duty });
    case "signup_rechecked": {
      const codes = news.codes.join(",");
      const cause = `${news.kind}:${signupId}:${codes}:${news.at.getTime()}`;
      return enqueue(tx, { ...to, kind: news.kind, cause, data: { ...duty, codes } });
    }
  }
}

/** The cause of an offer's letter; taking the offer back in time stops it. */
export const offerCause = (offerId: string): string => `offer_made:${offerId}`;

const dutyOf = (name: string, { event, position, shift }: PositionRow): Duty => ({
  name,
  event: event.title,
  position: position.name,
  startsAt: shift.startsAt.toISOString(),
  endsAt: shift.endsAt.toISOString(),
  place: event.place,
});

/** Tells the desk of the event's league that a shift with minors lacks two adults or a teacher. */
export async function tellDesk(
  tx: Executor,
  { event, shift }: Omit<PositionRow, "position">,
  { adults, cause }: { adults: number; cause: string },
): Promise<void> {
  const data = { event: event.title, shift: shift.name, startsAt: shift.startsAt.toISOString(), adults };
  for (const { id: accountId } of await deskOf(tx, event.regionCode))
    await enqueue(tx, {
      kind: "two_adults_missing",
      cause: `two_adults_missing:${cause}:${accountId}`,
      accountId,
      regionCode: event.regionCode,
      eventId: event.id,
      data,
    });
}
