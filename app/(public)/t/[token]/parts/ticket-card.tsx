import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cover } from "@/components/art/cover";
import { hueOfKind } from "@/components/art/hue";
import { EventTime } from "@/components/events/event-time";
import { EventTitle } from "@/components/events/event-title";
import { KindTag } from "@/components/events/kind-tag";
import { SampleMark } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import type { Ticket } from "@/lib/registrations/mutations/open-ticket";
import type { Standing } from "@/lib/registrations/rules/standing";

type Props = { ticket: Ticket; standing: Standing; token: string };

/** The ticket: what, when, where, how many; the code large; the link to join for those who have seats. */
export function TicketCard({ ticket, standing, token }: Props) {
  const t = useTranslations("registrations.ticket");
  const format = useFormatter();
  const locale = useLocale();
  const { registration, session, event } = ticket;
  const { seats, adults, groupName } = registration;
  const has = standing === "confirmed";
  const name = said(locale, session.name, session.nameEn);
  const online = event.mode !== "onsite" && session.onlineLink !== null;
  const rows = [
    { key: t("session"), value: <span lang={name.lang}>{name.text}</span> },
    {
      key: t("when"),
      value: (
        <>
          {format.dateTime(session.startsAt, "dayWeek")}{" "}
          <EventTime startsAt={session.startsAt} endsAt={session.endsAt} />
        </>
      ),
    },
    { key: t("where"), value: [event.place, event.address].filter(Boolean).join(" ") },
    { key: t("party"), value: groupName ?? t("person") },
    {
      key: t("seats"),
      value: adults === null ? t("seats_value", { seats }) : t("seats_group", { seats, adults }),
    },
  ];
  return (
    <article className="tkc type" data-t={hueOfKind(event.kind)} data-off={isDead(standing) ? "" : undefined}>
      <div className="band" aria-hidden>
        <Cover seed={event.id} hue={hueOfKind(event.kind)} columns={18} rows={2} />
      </div>
      <div className="in">
        <p className="row wrapx gap-3">
          <KindTag kind={event.kind} />
          {event.isSample && <SampleMark>{t("sample")}</SampleMark>}
        </p>
        <h2 className="wrap-anywhere">
          <Link className="text-inherit" href={`/events/${event.id}`}>
            <EventTitle title={event.title} titleEn={event.titleEn} />
          </Link>
        </h2>
        <KeyValues rows={rows} />
        {has && online && session.onlineLink && (
          <p className="meet mt-4">
            <b>{t("online")}</b>
            <br />
            <a href={session.onlineLink} rel="noreferrer">
              {session.onlineLink}
            </a>
            <br />
            <span className="xs ink2">{t("online_note")}</span>
          </p>
        )}
        {!has && !isDead(standing) && online && <p className="sm mute mt-3">{t("online_later")}</p>}
        {has && (
          <p className="row wrapx mt-4">
            <a className={buttonClass()} href={`/t/${token}/calendar`}>
              <CalendarPlus className="i" aria-hidden />
              {t("calendar")}
            </a>
            <span className="xs mute">{t("calendar_note")}</span>
          </p>
        )}
      </div>
      <div className="code">
        <p>
          <span className="sm mute">{t(has || standing === "over" ? "code" : "code_waiting")}</span>
          <b>{registration.ticketCode}</b>
        </p>
        {has && <p className="xs mute max-w-56 max-md:hidden">{t("keep")}</p>}
      </div>
    </article>
  );
}

const isDead = (standing: Standing): boolean =>
  standing === "withdrawn" || standing === "removed" || standing === "lapsed" || standing === "over";
