import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PhaseBadge } from "@/components/events/phase-badge";
import { DeskPage } from "@/components/shell/desk-page";
import { Banner } from "@/components/ui/banner";
import { Toast } from "@/components/ui/toast";
import { enter } from "@/lib/auth/queries";
import { eventAtDesk } from "@/lib/events/queries/at-desk";
import { isMessageKey } from "@/lib/i18n/keys";
import { askOf, eventHref } from "./parts/ask";
import { AudienceTab } from "./parts/audience-tab";
import { EditPanel } from "./parts/edit-panel";
import { EventTabs } from "./parts/event-tabs";
import { HeadActions } from "./parts/head-actions";
import { HeadFacts } from "./parts/head-facts";
import { LettersTab } from "./parts/letters-tab";
import { LogTab } from "./parts/log-tab";
import { Roster } from "./parts/roster";
import { ShiftBlock } from "./parts/shift-block";
import { Side } from "./parts/side";
import { viewOf } from "./parts/view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.desk"))("title_one") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EventPage({ params, searchParams }: Props) {
  const { id } = await params;
  const ask = askOf(await searchParams);
  const actor = await enter("/desk/events/[id]", eventHref(id, ask));
  const found = await eventAtDesk(actor, id);
  if (!found) notFound();
  if (!found.mine && found.event.status === "draft") forbidden();
  const now = new Date();
  const view = viewOf(found, ask, now);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const said = `events.desk.said.${ask.said}`;
  const head = {
    title: (locale === "en" && view.event.titleEn) || view.event.title,
    badge: <PhaseBadge phase={view.phase} label={t(`events.public.phase.${view.phase}`)} />,
    back: { href: "/desk/events", label: t("events.desk.all_events") },
  };
  if (ask.do === "roster" && view.mine)
    return (
      <DeskPage root="page-desk-board" {...head} back={{ href: eventHref(id), label: view.event.title }}>
        <Roster view={view} now={now} />
      </DeskPage>
    );
  const wide = view.mine && (ask.tab === "letters" || ask.tab === "log" || (ask.do === "edit" && view.changeable));
  return (
    <DeskPage root="page-desk-event" {...head} actions={<HeadActions view={view} now={now} />}>
      <HeadFacts view={view} />
      {view.mine && <EventTabs view={view} ask={ask} />}
      {!view.mine && (
        <Banner className="m-4" title={t("events.desk.read_only")}>
          {t("events.desk.read_only_note")}
        </Banner>
      )}
      {view.mine && ask.tab === "audience" ? (
        <AudienceTab view={view} ask={ask} now={now} />
      ) : (
        <div className={wide || !view.mine ? "split grid-cols-1!" : "split"}>
          <div className="col pb-10" role="region" aria-label={view.event.title} tabIndex={0}>
            {wide ? (
              ask.tab === "letters" ? (
                <LettersTab eventId={id} />
              ) : ask.tab === "log" ? (
                <LogTab eventId={id} />
              ) : (
                <EditPanel view={view} />
              )
            ) : (
              <>
                {view.shifts.map((shift, i) => (
                  <ShiftBlock key={shift.id} view={view} shift={shift} ask={ask} first={i === 0} />
                ))}
                {view.shifts.length === 0 && <p className="p-5 mute">{t("events.desk.no_shifts")}</p>}
              </>
            )}
          </div>
          {!wide && view.mine && <Side view={view} ask={ask} actor={actor} now={now} />}
        </div>
      )}
      {ask.said && isMessageKey(said) && (
        <Toast key={`${said}-${view.event.version}-${view.live.length}`}>{t(said)}</Toast>
      )}
    </DeskPage>
  );
}
