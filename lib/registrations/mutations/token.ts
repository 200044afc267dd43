import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "../../auth/rules/session";
import { signed } from "../../auth/rules/signed";
import { secret } from "../../auth/secret";
import { ticketCodeOf } from "../rules/ticket";

type Ticket = { id: string; ticketCode: string };

export const newTicketCode = (): string => ticketCodeOf(randomBytes(6));

/** The token of a ticket's page: a new code makes a new link. */
export const tokenOf = ({ id, ticketCode }: Ticket): string => signed(secret(), "ticket", id, ticketCode);

export const tokenHashOf = (ticket: Ticket): string => hashToken(tokenOf(ticket));
