import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { addressOf } from "@/lib/auth/rules/trust";
import { ticketCalendar } from "@/lib/registrations/calendar";
import { openTicket } from "@/lib/registrations/mutations/open-ticket";

/** The ticket as a calendar file; a link that does not open answers 404, whatever is wrong with it. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const ticket = await openTicket(token, addressOf(await headers()), new Date());
  if (!ticket) return new Response(null, { status: 404 });
  const { registration } = ticket;
  const t = await getTranslations({ locale: registration.locale, namespace: "registrations.feed" });
  const text = ticketCalendar(ticket, {
    name: t("name"),
    sampleMark: t("sample"),
    code: t("code", { code: registration.ticketCode, seats: registration.seats }),
  });
  return new Response(text, {
    headers: {
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": `attachment; filename="zhiya-${registration.ticketCode}.ics"`,
    },
  });
}
