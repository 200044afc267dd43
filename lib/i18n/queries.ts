import "server-only";
import type { Locale } from "@/db/words";
import { ticketOfPage } from "../registrations/queries/one";
import { requestOfPage } from "../requests/queries/by-token";
import { linkIn } from "./locale";

/**
 * The language in which somebody asked or booked, for the pages that their private link opens; null for any other page,
 * and for a link that is wrong, revoked or expired: these speak the reader's language alike. At most one statement, which the page itself need not ask again.
 */
export async function languageBehind(path: string | null): Promise<Locale | null> {
  const link = linkIn(path);
  if (!link) return null;
  if (link.door === "t") return (await ticketOfPage(link.token))?.registration.locale ?? null;
  return (await requestOfPage(link.token))?.request.locale ?? null;
}
