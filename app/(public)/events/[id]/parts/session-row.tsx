import { Hourglass } from "lucide-react";
import { NextIntlClientProvider, useFormatter, useLocale, useMessages, useTranslations } from "next-intl";
import { EventTime } from "@/components/events/event-time";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Segments } from "@/components/ui/tabs";
import { said } from "@/lib/events/rules/names";
import type { PublicSession } from "@/lib/registrations/queries/public";
import { bookingWindow, groupsOnly } from "@/lib/registrations/rules/booking";
import { freePlaces } from "@/lib/signups/rules/places";
import { dayOf } from "@/lib/time";
import { BookingForm } from "./booking-form";
import type { EventView } from "./view";

type Props = { view: EventView; session: PublicSession };

/** One session: when, how many seats are left, and the way in; the form stands under it when it was chosen. */
export function SessionRow({ view, session }: Props) {
  const t = useTranslations("registrations");
  const audience = useTranslations("sessions.audience");
  const format = useFormatter();
  const locale = useLocale();
  const { event, booking, now } = view;
  const name = said(locale, session.name, session.nameEn);
  const window = event.status === "published" ? bookingWindow(session, now) : "closed";
  const free = freePlaces(session);
  const full = free === 0;
  const bookable = window === "open" && session.places !== 0 && (!full || session.hasWaitlist);
  const chosen = bookable && booking?.sessionId === session.id;
  const at = (as: string) => `/events/${event.id}?book=${session.id}&as=${as}#book`;
  const first = groupsOnly(session.audience) ? "group" : "person";
  return (
    <li className={chosen ? "on" : undefined} id={chosen ? "book" : undefined}>
      <div className="s1">
        <div className="min-w-0">
          <h3 lang={name.lang}>{name.text}</h3>
          <p className="sm mute">
            {format.dateTime(session.startsAt, "dayWeek")}{" "}
            <EventTime startsAt={session.startsAt} endsAt={session.endsAt} />
          </p>
          {session.audience !== "public" && <p className="sm mute">{audience(session.audience)}</p>}
        </div>
        <p className="s2">
          <b className={full ? "ink2" : undefined}>
            <SeatsLine session={session} free={free} />
          </b>
          {session.waiting > 0 && (
            <span className="row gap-1">
              <Hourglass className="i" aria-hidden />
              {t("public.wait_ahead", { count: session.waiting })}
            </span>
          )}
          {window === "not_open" && session.bookingOpensAt && (
            <Badge tone="info">{t("public.opens", { time: format.dateTime(session.bookingOpensAt, "dayTime") })}</Badge>
          )}
          {window === "open" && session.bookingClosesAt && (
            <span>{t("public.closes", { time: format.dateTime(session.bookingClosesAt, closeStyle(session)) })}</span>
          )}
          {(window === "closed" || window === "started") && <span>{t(`public.${window}`)}</span>}
        </p>
        {bookable && !chosen && (
          <ButtonLink
            variant={full ? "plain" : "primary"}
            href={at(first)}
            aria-label={t(full ? "public.wait_what" : "public.book_what", { session: name.text })}
          >
            {t(full ? "public.wait" : "public.book")}
          </ButtonLink>
        )}
      </div>
      {chosen && (
        <div className="bk">
          {first === "person" && (
            <Segments
              label={t("public.who")}
              items={(["person", "group"] as const).map((as) => ({
                href: at(as),
                label: t(`public.${as}`),
                current: booking.as === as,
              }))}
            />
          )}
          <Form
            session={session}
            as={first === "group" ? "group" : booking.as}
            name={name.text}
            full={full}
            back={`/events/${event.id}#audience`}
          />
        </div>
      )}
    </li>
  );
}

const closeStyle = ({ bookingClosesAt, startsAt }: PublicSession) =>
  bookingClosesAt && dayOf(bookingClosesAt) === dayOf(startsAt) ? ("time" as const) : ("dayTime" as const);

function SeatsLine({ session, free }: { session: PublicSession; free: number }) {
  const t = useTranslations("registrations.seats");
  const { places, blocked } = session;
  if (places === null) return t("no_limit");
  if (places - blocked <= 0) return t("none");
  return free > 0 ? t("left", { left: free, places: places - blocked }) : t("full", { places: places - blocked });
}

type FormProps = {
  session: PublicSession;
  as: "person" | "group";
  name: string;
  full: boolean;
  /** Where "not now" leads. */
  back: string;
};

function Form({ session, as, name, full, back }: FormProps) {
  const { registrations } = useMessages();
  return (
    <NextIntlClientProvider messages={{ registrations: { form: registrations.form, public: registrations.public } }}>
      <BookingForm
        key={as}
        once={crypto.randomUUID()}
        sessionId={session.id}
        session={name}
        as={as}
        most={session.maxSeats}
        canWait={session.hasWaitlist}
        full={full}
        back={back}
      />
    </NextIntlClientProvider>
  );
}
