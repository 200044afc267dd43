import { z } from "zod";
import { PARTIES } from "@/db/words";
import { loginOf } from "../accounts/rules/login";
import { id, text as words, ticked } from "../fields/input";
import { nameFault } from "../requests/rules/no-names";

const text = (most: number) => words(most, "registrations.errors.too_long");
const nameless = (most: number) =>
  text(most).refine((value) => nameFault(value) === null, "registrations.errors.names");
const token = z.string().min(1).max(100);
const count = z
  .string("registrations.errors.seats")
  .trim()
  .regex(/^\d{1,4}$/, "registrations.errors.seats")
  .transform(Number);

const phone = text(30)
  .default("")
  .refine((value) => value === "" || loginOf(value)?.kind === "phone", "registrations.errors.phone");
const email = text(254)
  .default("")
  .refine((value) => value === "" || loginOf(value)?.kind === "email", "registrations.errors.email");

/** What somebody sends to book: a person, or a group by head count. Counts only; a list of names is refused. */
export const bookInput = z
  .object({
    sessionId: id,
    party: z.enum(PARTIES),
    groupName: nameless(60).default(""),
    seats: count.refine((value) => value >= 1, "registrations.errors.seats"),
    adults: count.or(z.literal("").transform(() => null)).default(null),
    name: nameless(40).min(2, "registrations.errors.name"),
    phone,
    email,
    wait: ticked,
  })
  .refine((v) => v.phone !== "" || v.email !== "", { path: ["phone"], error: "registrations.errors.contact" })
  .refine((v) => v.party === "person" || v.groupName.length >= 2, {
    path: ["groupName"],
    error: "registrations.errors.group_name",
  })
  .refine((v) => v.party === "person" || (v.adults !== null && v.adults >= 1), {
    path: ["adults"],
    error: "registrations.errors.adults",
  })
  .refine((v) => v.party === "person" || v.adults === null || v.adults <= v.seats, {
    path: ["adults"],
    error: "registrations.errors.adults_more",
  })
  .transform((v) => ({
    ...v,
    groupName: v.party === "group" ? v.groupName : null,
    adults: v.party === "group" ? v.adults : null,
    phone: loginOf(v.phone)?.value ?? null,
    email: loginOf(v.email)?.value ?? null,
  }));
export type BookInput = z.output<typeof bookInput>;

export const ticketInput = z.object({ token });
export type TicketInput = z.output<typeof ticketInput>;

export const seatOfferInput = z.object({ token, offerId: id });
export type SeatOfferInput = z.output<typeof seatOfferInput>;

export const removeBookingInput = z.object({
  registrationId: id,
  reason: text(500).min(4, "registrations.errors.reason"),
});
export type RemoveBookingInput = z.output<typeof removeBookingInput>;

export const renewInput = z.object({ registrationId: id });
export type RenewInput = z.output<typeof renewInput>;
