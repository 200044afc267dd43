import { ChevronLeft, ChevronRight } from "lucide-react";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { DutySheet } from "@/components/desk/duty-sheet";
import { PrintButton } from "@/components/desk/print-button";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { scopeOf } from "@/lib/auth/rules/actor";
import { sheetsOfDay } from "@/lib/desk/queries/day-sheet";
import type { Sheet } from "@/lib/desk/rules/sheet";
import { addDays, dayOf, instantOf, mondayOf } from "@/lib/time";
import { BoardFilters } from "./board-filters";
import { boardHref } from "./board-href";
import { leaguesOf } from "./leagues-of";
import { ownRegions } from "./own-regions";
import type { BoardProps } from "./week-view";

/** The duty rosters of one day for paper: a sheet an event, of one's own leagues. */
export async function DaySheets({ actor, asked, regions, now, day }: BoardProps & { day: string }) {
  const own = scopeOf(actor);
  const [sheets, t, r, format, locale] = await Promise.all([
    sheetsOfDay(day, leaguesOf(asked.region, own)),
    getTranslations("desk.board"),
    getTranslations("events.desk.roster"),
    getFormatter(),
    getLocale(),
  ]);
  const ask = { ...asked, week: undefined, day };
  const monday = mondayOf(day);
  const week = monday === mondayOf(dayOf(now)) ? undefined : monday;
  const title = format.dateTime(instantOf(day, "12:00"), "dayWeek");
  const choice = ownRegions(regions, own);
  const linesOf = ({ lines }: Sheet) =>
    lines.map(({ key, startsAt, endsAt, shift, position, positionEn, person, missing }) => ({
      key,
      time: `${format.dateTime(startsAt, "time")}–${format.dateTime(endsAt, "time")}`,
      position: (locale === "en" && positionEn) || position,
      name: person ? person.name : r("missing", { count: missing }),
      phone: person?.phone ?? "",
      note: person ? (person.leads ? r("lead") : shift) : "",
    }));
  return (
    <DeskPage
      root="page-desk-board"
      title={title}
      scope={t("print_rosters")}
      back={{ href: boardHref({ ...asked, view: "roster", day: undefined, week }), label: t("titles.roster") }}
      actions={
        <>
          <span className="row gap-1">
            <ButtonLink
              size="sm"
              variant="quiet"
              icon
              href={boardHref({ ...ask, day: addDays(day, -1) })}
              aria-label={t("steps.day.previous")}
              data-key="PageUp"
            >
              <ChevronLeft className="i" aria-hidden />
            </ButtonLink>
            <ButtonLink
              size="sm"
              href={boardHref({ ...ask, day: dayOf(now) })}
              aria-current={day === dayOf(now) ? "date" : undefined}
              data-key="T"
            >
              {t("steps.day.now")}
            </ButtonLink>
            <ButtonLink
              size="sm"
              variant="quiet"
              icon
              href={boardHref({ ...ask, day: addDays(day, 1) })}
              aria-label={t("steps.day.next")}
              data-key="PageDown"
            >
              <ChevronRight className="i" aria-hidden />
            </ButtonLink>
          </span>
          {sheets.length > 0 && <PrintButton label={r("print")} hint={r("print_hint")} />}
        </>
      }
    >
      <div className="strip print:hidden">
        <span>{t.rich("sheets", { count: sheets.length, b: (chunks) => <b>{chunks}</b> })}</span>
        <span className="mute xs">{t("sheets_note")}</span>
        {choice.size > 1 && (
          <span className="row gap-2 lg:ml-auto">
            <BoardFilters ask={ask} regions={choice} />
          </span>
        )}
      </div>
      <div className="scroll sheets" role="region" aria-label={t("print_rosters")} tabIndex={0}>
        {sheets.length === 0 && (
          <Empty className="my-8" level={2} art={<EmptyArt />} title={t("sheets_empty", { day: title })}>
            {t("sheets_empty_note")}
          </Empty>
        )}
        {sheets.map((sheet) => (
          <section key={sheet.eventId} className="roster block">
            <DutySheet
              level={2}
              title={r("title")}
              sub={[
                (locale === "en" && sheet.titleEn) || sheet.title,
                format.dateTime(instantOf(day, "12:00"), "fullDay"),
                sheet.place,
              ]
                .filter(Boolean)
                .join(r("comma"))}
              lines={linesOf(sheet)}
            />
          </section>
        ))}
      </div>
    </DeskPage>
  );
}
