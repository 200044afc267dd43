import { useFormatter, useTranslations } from "next-intl";
import { SproutSuccess } from "@/components/art/sprout";
import { Banner } from "@/components/ui/banner";
import type { Ticket } from "@/lib/registrations/mutations/open-ticket";
import type { Standing } from "@/lib/registrations/rules/standing";

const TONES = { offered: "warn", waitlisted: "info", removed: "danger", withdrawn: "info", lapsed: "info" } as const;

/** How the booking stands, in one sentence, and what that means. */
export function TicketHead({ ticket, standing }: { ticket: Ticket; standing: Standing }) {
  const t = useTranslations("registrations.ticket");
  const format = useFormatter();
  const { registration, session, offer, ahead } = ticket;
  const { seats } = registration;
  const facts = {
    day: format.dateTime(session.startsAt, "day"),
    deadline: offer ? format.dateTime(offer.deadline, "dayTime") : "",
    reason: registration.reason ?? "",
    count: ahead,
    seats,
  };
  if (standing === "confirmed" || standing === "over")
    return (
      <div className="row gap-4 ok" role="status">
        {standing === "confirmed" && <SproutSuccess />}
        <div>
          <h1>{t(standing, facts)}</h1>
          <p className="ink2">{t(`${standing}_note`)}</p>
        </div>
      </div>
    );
  return (
    <>
      <h1>{t(standing, facts)}</h1>
      <Banner tone={TONES[standing]} role="status">
        {t(`${standing}_note`, facts)}
      </Banner>
    </>
  );
}
