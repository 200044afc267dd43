import { X } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { hueOfKind } from "@/components/art/hue";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { EventBeside } from "@/lib/desk/queries/event-beside";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";
import { type BoardAsk, boardHref } from "./board-href";
import { PeopleToInvite } from "./people-to-invite";
import { PopoverFocus } from "./popover-focus";
import { PositionLines } from "./position-lines";

type Props = {
  beside: EventBeside;
  ask: BoardAsk;
  region: Region | undefined;
  /** Opens to the left, where there is no room to the right. */
  left: boolean;
};

/** What is missing at one event and whom to ask, beside its card; on a phone a sheet at the foot. */
export async function EventPopover({ beside, ask, region, left }: Props) {
  const [t, kinds, format, locale] = await Promise.all([
    getTranslations("desk.popover"),
    getTranslations("events.public.kind"),
    getFormatter(),
    getLocale(),
  ]);
  const { event, positions, mine, chosen, people } = beside;
  const title = (locale === "en" && event.titleEn) || event.title;
  const close = boardHref({ ...ask, event: undefined });
  const { startsAt, endsAt } = event;
  const until = endsAt && format.dateTime(endsAt, dayOf(endsAt) === dayOf(startsAt) ? "time" : "dayTime");
  const when = `${format.dateTime(startsAt, "dayWeek")} ${format.dateTime(startsAt, "time")}${until ? `–${until}` : ""}`;
  const leads = [...new Set(positions.flatMap(({ lead }) => lead ?? []))];
  const missing = positions.reduce((sum, one) => sum + one.missing, 0);
  return (
    <>
      <Link href={close} scroll={false} className="pop-scrim" aria-hidden tabIndex={-1} />
      <div className={left ? "pop pop--l" : "pop"} role="dialog" aria-labelledby="beside">
        <PopoverFocus event={event.id} />
        <p className="row between">
          <Tag hue={hueOfKind(event.kind)}>{kinds(event.kind)}</Tag>
          <ButtonLink
            href={close}
            scroll={false}
            variant="quiet"
            size="xs"
            icon
            aria-label={t("close")}
            data-key="Escape"
          >
            <X className="i" aria-hidden />
          </ButtonLink>
        </p>
        <h2 id="beside" tabIndex={-1}>
          {title}
        </h2>
        <p className="xs mute">{[when, ...leads.map((name) => t("lead", { name }))].join(t("comma"))}</p>
        <PositionLines positions={positions} chosen={chosen?.position.id} ask={ask} mine={mine} />
        {people && chosen && <PeopleToInvite ask={ask} event={event.id} chosen={chosen} people={people} />}
        {missing === 0 && positions.length > 0 && startsAt > new Date() && (
          <p className="sm ok-t mt-3">{t("all_full")}</p>
        )}
        {!mine && region && <p className="xs mute mt-3">{t("foreign", { region: regionName(region, locale) })}</p>}
        <p className="mt-3">
          <ButtonLink size="sm" block href={`/desk/events/${event.id}`} data-key="O">
            {t("open")}{" "}
            <kbd className="noph" aria-hidden>
              O
            </kbd>
          </ButtonLink>
        </p>
        {mine && (
          <p className="xs mt-2 noph">
            <Link className="lnk" href={`/desk/events/${event.id}?do=roster`} prefetch={false}>
              {t("roster")}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
