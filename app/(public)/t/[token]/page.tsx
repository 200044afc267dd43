import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { addressOf } from "@/lib/auth/rules/trust";
import { answerLost } from "@/lib/pages/mutations";
import { openTicket } from "@/lib/registrations/mutations/open-ticket";
import { standingOf } from "@/lib/registrations/rules/standing";
import { Acts } from "./parts/acts";
import { Course } from "./parts/course";
import { TicketCard } from "./parts/ticket-card";
import { TicketHead } from "./parts/ticket-head";
import { Dead } from "./parts/dead";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("registrations.ticket"))("title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** A booking's own page: the ticket, an offer to answer, a turn in the queue, and the way to cancel. Opening it changes nothing. */
export default async function TicketPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const now = new Date();
  const ticket = await openTicket(token, addressOf(await headers()), now);
  if (!ticket) return answerLost(<Dead />);
  const messages = await getMessages();
  const standing = standingOf(ticket, now);
  return (
    <main id="main" className="page-ticket wrap">
      <div className="tk">
        <TicketHead ticket={ticket} standing={standing} />
        <NextIntlClientProvider messages={{ registrations: { ticket: messages.registrations.ticket } }}>
          {standing === "offered" && (
            <Acts
              token={token}
              offerId={ticket.offer?.id}
              onceKeys={[crypto.randomUUID(), crypto.randomUUID()]}
              kind="offer"
            />
          )}
          <TicketCard ticket={ticket} standing={standing} token={token} />
          {(standing === "confirmed" || standing === "waitlisted") && now < ticket.session.startsAt && (
            <Acts token={token} onceKeys={[crypto.randomUUID(), ""]} kind={standing} />
          )}
        </NextIntlClientProvider>
        {ticket.courseId && <Course ticket={ticket} token={token} now={now} />}
      </div>
    </main>
  );
}
