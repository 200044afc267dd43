import { Hourglass } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Seats } from "@/components/ui/seats";
import { cn } from "@/lib/cn";
import { type Ask, eventHref } from "./ask";
import { needsLine } from "./needs";
import { PersonPill } from "./person-pill";
import type { View, ViewPosition } from "./view";
import { WaitingLine } from "./waiting-line";

type Props = { view: View; position: ViewPosition; leadId: string | null; ask: Ask };

/** Empty seats drawn one by one; more of them are one number. */
const MOST_SEATS = 6;

/** A position: what it asks for, who is on it, who waits, and what is missing. Each seat leads to the right column. */
export function PositionRow({ view, position, leadId, ask }: Props) {
  const t = useTranslations("events.desk");
  const name = useTranslations("events.public");
  const locale = useLocale();
  const called = (locale === "en" && position.nameEn) || position.name;
  const { seats } = position;
  const id = view.event.id;
  const selected = view.mine && view.chosen?.id === position.id;
  const gaps = Math.min(seats.missing, MOST_SEATS);
  const label = t("seats", { confirmed: seats.confirmed, held: seats.held, missing: seats.missing });
  return (
    <li className={cn("ps", selected && "sel")}>
      <div className="pl">
        <b>{called}</b>
        <p className="rs m2">{needsLine(position, (key, params) => t(`needs.${key}`, params), name)}</p>
        <p className="row gap-2">
          {seats.confirmed + seats.held + seats.missing > 0 && (
            <Seats taken={seats.confirmed} held={seats.held} missing={seats.missing} label={label} />
          )}
          <span className={cn("xs", seats.missing > 0 ? "gap" : "mute")}>
            {seats.missing > 0
              ? t("short", { count: seats.missing })
              : position.places === null
                ? t("no_limit", { count: seats.confirmed })
                : seats.needed === seats.confirmed + seats.held
                  ? t("full")
                  : t("of", { taken: seats.confirmed, needed: seats.needed })}
          </span>
        </p>
        {seats.held > 0 && <p className="xs mute">{t("waiting_answer", { count: seats.held })}</p>}
        {position.blocked > 0 && <p className="xs mute">{t("blocked", { count: position.blocked })}</p>}
        {view.changeable && (
          <Link
            className="lnk justify-self-start"
            href={eventHref(id, { do: "position", position: position.id })}
            aria-label={t("change_what", { what: called })}
          >
            {t("change")}
          </Link>
        )}
      </div>
      <div>
        <div className="sts">
          {[...position.confirmed, ...position.offered].map((one) => (
            <PersonPill
              key={one.signupId}
              one={one}
              leads={one.volunteerId === leadId}
              current={ask.person === one.signupId}
              href={eventHref(id, { position: position.id, person: one.signupId })}
            />
          ))}
          {view.mine &&
            Array.from({ length: gaps }, (_, i) => (
              <Link
                key={i}
                className="st gp no-underline"
                href={eventHref(id, { position: position.id })}
                scroll={false}
              >
                <i aria-hidden />
                <span>
                  {t("short_people", { count: gaps < seats.missing && i === gaps - 1 ? seats.missing - gaps + 1 : 1 })}
                  <small>{selected && i === 0 ? t("choosing") : t("invite")}</small>
                </span>
              </Link>
            ))}
          {view.mine &&
            gaps === 0 &&
            position.places === null &&
            position.seats.needed >= 0 &&
            view.phase !== "draft" && (
              <Link className="lnk self-center" href={eventHref(id, { position: position.id })} scroll={false}>
                {t("invite_more")}
              </Link>
            )}
        </div>
        {view.mine &&
          position.hasWaitlist &&
          (position.waiting.length > 0 || seats.missing === 0) &&
          view.phase !== "draft" && (
            <WaitingLine
              waiting={position.waiting}
              href={(signupId) => eventHref(id, { position: position.id, person: signupId })}
              icon={<Hourglass className="i" aria-hidden />}
            />
          )}
      </div>
    </li>
  );
}
