import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { DeskPage } from "@/components/shell/desk-page";
import { Count } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Segments } from "@/components/ui/tabs";
import { Toast } from "@/components/ui/toast";
import { enter } from "@/lib/auth/queries";
import { ages, hoursAtDesk } from "@/lib/hours/queries/desk";
import { ledgerOf, settledEvents, settledRecords } from "@/lib/hours/queries/waiting";
import { dueDay } from "@/lib/hours/rules/lines";
import { inHours } from "@/lib/hours/rules/minutes";
import { isMessageKey } from "@/lib/i18n/keys";
import { allRegions } from "@/lib/regions/queries";
import { dayOf, daysBetween, instantOf } from "@/lib/time";
import { AgeTable } from "./parts/age-table";
import { askOf, hoursHref, type View, VIEWS } from "./parts/ask";
import { DisputeView } from "./parts/dispute-view";
import { EventList, type Item } from "./parts/event-list";
import { Settled } from "./parts/settled";
import { WaitingEventView } from "./parts/waiting-event";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("hours.desk"))("title") };
}

/** Hours that wait for the desk: one event a screen, exceptions first; disputes; what was settled; how long who waits. */
export default async function DeskHoursPage({ searchParams }: PageProps<"/desk/hours">) {
  const ask = askOf(await searchParams);
  const actor = await enter("/desk/hours", hoursHref(ask.see ?? "waiting"));
  const now = new Date();
  const [{ events, disputes, settings }, t, format] = await Promise.all([
    hoursAtDesk(actor, now),
    getTranslations(),
    getFormatter(),
  ]);
  const isDispute = !ask.see && ask.event !== null && disputes.some(({ event }) => event.id === ask.event);
  const view: View =
    ask.see ?? (isDispute && !events.some(({ event }) => event.id === ask.event) ? "disputed" : "waiting");
  const days = (since: Date) => daysBetween(dayOf(since), dayOf(now));
  const say = (key: string) => (isMessageKey(key) ? t(key) : null);

  const waiting = events.find(({ event }) => event.id === ask.event) ?? events[0];
  const disputed =
    disputes.find(({ head }) => head.chain === ask.chain) ??
    disputes.find(({ event }) => event.id === ask.event) ??
    disputes[0];
  const settled = view === "settled" ? await settledEvents(actor, now) : [];
  const current = settled.find(({ event }) => event.id === ask.event) ?? settled[0];
  const [records, ledger, regions] = await Promise.all([
    view === "settled" && current ? settledRecords(actor, current.event.id) : [],
    view === "disputed" && disputed ? ledgerOf(disputed) : null,
    view === "age" ? allRegions() : [],
  ]);

  const items: Record<Exclude<View, "age">, Item[]> = {
    waiting: events.map(({ event, open, exceptions, clean, changed, since }) => {
      const odd = open.length + exceptions.length + changed.length;
      const people = open.length + exceptions.length + clean.length;
      return {
        key: event.id,
        href: hoursHref("waiting", { event: event.id }),
        at: event.startsAt,
        kind: event.kind,
        event,
        note: t(odd > 0 ? "hours.desk.item_odd" : "hours.desk.item_clean", { people, odd, days: days(since) }),
        tone: odd > 0 ? "gap" : "ok-t",
      };
    }),
    disputed: disputes.map(({ head, event, person }) => ({
      key: head.chain,
      href: hoursHref("disputed", { chain: head.chain }),
      at: head.startsAt,
      kind: event.kind,
      event,
      name: person.name,
      note: t("hours.desk.item_disputed", {
        days: days(head.since),
        due: format.dateTime(instantOf(dueDay("disputed", head.since, settings.hours_promise_days) ?? ""), "day"),
      }),
      tone: "gap",
    })),
    settled: settled.map(({ event, records: count, minutes }) => ({
      key: event.id,
      href: hoursHref("settled", { event: event.id }),
      at: event.startsAt,
      kind: event.kind,
      event,
      note: t("hours.desk.item_settled", { count, hours: inHours(minutes) }),
      tone: "mute",
    })),
  };
  const list = view === "age" ? [] : items[view];
  const chosen =
    view === "waiting" ? waiting?.event.id : view === "disputed" ? disputed?.head.chain : current?.event.id;
  const counts = { waiting: events.length, disputed: disputes.length, settled: undefined, age: undefined };
  const said = ask.said ? say(`hours.desk.said.${ask.said}`) : null;
  return (
    <DeskPage
      root="page-desk-hours"
      title={t("hours.desk.title")}
      scope={
        events[0]
          ? t("hours.desk.scope", { count: events.length, days: days(events[0].since) })
          : t("hours.desk.scope_none")
      }
      actions={
        <ButtonLink size="sm" href="/desk/hours/national">
          <Download className="i" aria-hidden />
          {t("hours.desk.national")}
        </ButtonLink>
      }
    >
      <div className="views px-4 py-2">
        <Segments
          label={t("hours.desk.views")}
          items={VIEWS.map((key) => ({
            href: hoursHref(key),
            label: (
              <>
                {t(`hours.desk.view.${key}`)} {counts[key] ? <Count>{counts[key]}</Count> : null}
              </>
            ),
            current: key === view,
          }))}
        />
      </div>
      {view === "age" ? (
        <div className="split one">
          <AgeTable rows={ages(events)} regions={regions} now={now} />
        </div>
      ) : list.length === 0 ? (
        <div className="col">
          <Empty art={<EmptyArt />} title={t(`hours.desk.empty.${view}`)} level={2}>
            {t(`hours.desk.empty_note.${view}`)}
          </Empty>
        </div>
      ) : (
        <div className="split">
          <EventList items={list} current={chosen ?? null} label={t(`hours.desk.list.${view}`)} />
          {view === "waiting" && waiting && (
            <WaitingEventView key={waiting.event.id} found={waiting} capHours={settings.daily_cap_hours} />
          )}
          {view === "disputed" && disputed && ledger && (
            <DisputeView record={disputed} ledger={ledger} self={disputed.person.id === actor.volunteerId} />
          )}
          {view === "settled" && <Settled records={records} />}
        </div>
      )}
      {said && <Toast key={`${ask.said}-${now.getTime()}`}>{said}</Toast>}
    </DeskPage>
  );
}
