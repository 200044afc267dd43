import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { hashToken } from "../../auth/rules/session";
import { secret } from "../../auth/secret";
import { ticketCodeOf } from "../rules/ticket";

type Ticket = { id: string; ticketCode: string };

export const newTicketCode = (): string => ticketCodeOf(randomBytes(6));

/**
 * The token of a ticket's page: made from its id and code with the installation's secret, so that every letter carries
 * the same address, while the database alone (it holds the SHA-256) opens nothing. A new code makes a new link.
 */
export const tokenOf = ({ id, ticketCode }: Ticket): string =>
  createHmac("sha256", secret()).update(`ticket:${id}:${ticketCode}`).digest("base64url");

export const tokenHashOf = (ticket: Ticket): string => hashToken(tokenOf(ticket));
