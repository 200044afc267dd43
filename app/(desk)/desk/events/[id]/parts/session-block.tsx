import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { DeskParty, DeskSession } from "@/lib/registrations/queries/desk";
import { freePlaces } from "@/lib/signups/rules/places";
import { type Ask, eventHref } from "./ask";
import type { View } from "./view";

const TONES = { confirmed: "ok", offered: "info", waitlisted: "warn" } as const;

/** A session: its seats in one line, and who has, holds or waits for them, with no more than is needed at the door. */
export async function SessionBlock({ view, session, ask }: { view: View; session: DeskSession; ask: Ask }) {
  const [t, states, audience, format] = await Promise.all([
    getTranslations("registrations.desk"),
    getTranslations("registrations.states"),
    getTranslations("sessions.audience"),
    getFormatter(),
  ]);
  const { parties, places, blocked, taken } = session;
  const id = view.event.id;
  const free = freePlaces(session);
  const seatsOf = (standing: DeskParty["standing"]) =>
    parties.filter((party) => party.standing === standing).reduce((sum, { seats }) => sum + seats, 0);
  const waiting = parties.filter(({ standing }) => standing === "waitlisted");
  const place = new Map(waiting.map((party, i) => [party.id, i + 1]));
  return (
    <section aria-labelledby={`session-${session.id}`}>
      <div className="sh2 flex-wrap">
        <h2 id={`session-${session.id}`}>{session.name}</h2>
        <span className="mute sm">
          {t("times", {
            day: format.dateTime(session.startsAt, "dayWeek"),
            from: format.dateTime(session.startsAt, "time"),
            to: format.dateTime(session.endsAt, "time"),
          })}
        </span>
        <span className="mute sm">{audience(session.audience)}</span>
        <span className="sm b">
          {places === null ? t("seats_free", { taken }) : t("seats", { taken, places: places - blocked })}
        </span>
        {seatsOf("offered") > 0 && <span className="sm mute">{t("held", { count: seatsOf("offered") })}</span>}
        {blocked > 0 && <span className="sm mute">{t("blocked", { count: blocked })}</span>}
        {places !== null && free > 0 && <span className="sm mute">{t("left", { count: free })}</span>}
        {waiting.length > 0 && (
          <span className="gap sm">{t("waiting", { count: waiting.length, seats: seatsOf("waitlisted") })}</span>
        )}
        {view.changeable && (
          <Link
            className="lnk sp"
            href={eventHref(id, { tab: "audience", do: "session", session: session.id })}
            aria-label={t("change_what", { session: session.name })}
          >
            {t("change")}
          </Link>
        )}
      </div>
      {parties.length === 0 ? (
        <p className="psl px-4 py-3 mute sm">{t("nobody")}</p>
      ) : (
        <div className="psl">
          <Table caption={session.name} dense>
            <thead>
              <tr>
                <Th>{t("party")}</Th>
                <Th numeric>{t("count")}</Th>
                <Th>{t("state")}</Th>
                <Th>{t("code")}</Th>
                <Th>{t("contact")}</Th>
              </tr>
            </thead>
            <tbody>
              {parties.map((party) => (
                <tr key={party.id} className={ask.party === party.id ? "sel" : undefined}>
                  <Td className="w">
                    <Link
                      className="b text-inherit"
                      href={eventHref(id, { tab: "audience", party: party.id })}
                      scroll={false}
                    >
                      {party.groupName ?? party.contactName}
                    </Link>
                    {party.groupName && <span className="sub"> {party.contactName}</span>}
                  </Td>
                  <Td numeric>
                    {party.seats}
                    {party.adults !== null && <span className="sub"> {t("adults", { count: party.adults })}</span>}
                  </Td>
                  <Td>
                    <Badge tone={TONES[party.standing]}>{states(party.standing)}</Badge>
                    {place.has(party.id) && (
                      <span className="sub"> {t("place_in_queue", { place: place.get(party.id) ?? 0 })}</span>
                    )}
                    {party.passed > 0 && party.standing === "waitlisted" && (
                      <span className="sub"> {t("passed", { count: party.passed })}</span>
                    )}
                    {party.deadline && (
                      <span className="sub">
                        {" "}
                        {t("answer_by", { time: format.dateTime(party.deadline, "dayTime") })}
                      </span>
                    )}
                  </Td>
                  <Td className="mono">{party.ticketCode}</Td>
                  <Td className="sub">{party.contact}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {waiting.length > 0 && (
            <details className="px-4 py-2.5">
              <summary className="lnk cursor-pointer">{t("why_order")}</summary>
              <p className="sm ink2">{t("order_rule")}</p>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
