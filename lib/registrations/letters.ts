import "server-only";
import type { Executor } from "@/db";
import { sealToken } from "../accounts/queries/sealed-token";
import { enqueue } from "../letters/mutations/enqueue";
import type { BookingRow } from "./queries/one";
import { tokenOf } from "./mutations/token";

/** What happened to a booking, with what its letter has to say beyond the ticket. */
export type News =
  | { kind: "ticket_confirmed" | "ticket_withdrawn" }
  | { kind: "ticket_waitlisted"; ahead: number }
  | { kind: "ticket_offered"; offerId: string; deadline: Date }
  | { kind: "ticket_offer_ended"; offerId: string }
  | { kind: "ticket_removed"; reason: string }
  | { kind: "ticket_moved"; sequence: number; oldStartsAt: Date; oldPlace: string };

/** Tells the party's contact; one letter per cause. By phone alone it becomes a call, a sample's never leaves. */
export async function tell(tx: Executor, row: Omit<BookingRow, "offer" | "courseId">, news: News): Promise<void> {
  const { registration, event } = row;
  const contact = registration.contactEmail ?? registration.contactPhone;
  if (!contact) return;
  const to = {
    contact,
    locale: registration.locale,
    isSample: event.isSample || registration.isSample,
    regionCode: event.regionCode,
    eventId: event.id,
  };
  const data = ticketOf(row);
  const cause = `${news.kind}:${registration.id}`;
  switch (news.kind) {
    case "ticket_confirmed":
      return enqueue(tx, { ...to, kind: news.kind, cause, data });
    case "ticket_withdrawn":
      return enqueue(tx, { ...to, kind: news.kind, cause, data });
    case "ticket_waitlisted":
      return enqueue(tx, { ...to, kind: news.kind, cause, data: { ...data, ahead: news.ahead } });
    case "ticket_offered": {
      const deadline = news.deadline.toISOString();
      return enqueue(tx, { ...to, kind: news.kind, cause: offerCause(news.offerId), data: { ...data, deadline } });
    }
    case "ticket_offer_ended":
      return enqueue(tx, { ...to, kind: news.kind, cause: `${news.kind}:${news.offerId}`, data });
    case "ticket_removed":
      return enqueue(tx, { ...to, kind: news.kind, cause, data: { ...data, reason: news.reason } });
    case "ticket_moved": {
      const was = { oldStartsAt: news.oldStartsAt.toISOString(), oldPlace: news.oldPlace };
      return enqueue(tx, { ...to, kind: news.kind, cause: `${cause}:${news.sequence}`, data: { ...data, ...was } });
    }
  }
}

/** The cause of an offer's letter. */
export const offerCause = (offerId: string): string => `ticket_offered:${offerId}`;

const ticketOf = ({ registration, session, event }: Omit<BookingRow, "offer" | "courseId">) => ({
  sealed: sealToken(tokenOf(registration)),
  name: registration.contactName,
  event: event.title,
  session: session.name,
  seats: registration.seats,
  code: registration.ticketCode,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  place: event.place,
});
