import { PanelRightClose } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { RequestsBeside } from "@/lib/desk/queries/requests-beside";
import { TURNS, type Turn } from "@/lib/requests/queries/groups";
import type { Region } from "@/lib/regions/queries";
import { type BoardAsk, boardHref } from "./board-href";
import { RequestCard } from "./request-card";

type Props = {
  requests: RequestsBeside;
  view: Turn;
  ask: BoardAsk;
  regions: ReadonlyMap<string, Region>;
  now: Date;
};

/** What schools and enterprises ask for, beside the week; J and K go up and down, S schedules. */
export async function InboxBeside({ requests, view, ask, regions, now }: Props) {
  const [t, format, locale] = await Promise.all([getTranslations("desk.inbox"), getFormatter(), getLocale()]);
  const { rows, counts } = requests;
  const all = TURNS.reduce((sum, one) => sum + counts[one], 0);
  return (
    <aside className="inbox print:hidden" aria-labelledby="requests-beside">
      <header>
        <h2 id="requests-beside">
          {t("title")} <span className="count">{all}</span>
          <ButtonLink
            className="ml-auto"
            variant="quiet"
            size="xs"
            icon
            href={boardHref({ ...ask, inbox: "off" })}
            scroll={false}
            aria-label={t("hide")}
          >
            <PanelRightClose className="i" aria-hidden />
          </ButtonLink>
        </h2>
        <Tabs
          className="mt-1"
          label={t("tabs.label")}
          items={TURNS.map((one) => ({
            href: boardHref({ ...ask, inbox: one }),
            label: t(`tabs.${one}`),
            count: counts[one],
            current: one === view,
          }))}
        />
      </header>
      {rows[view].length === 0 ? (
        <p className="sm mute px-4 py-6">{t(`empty.${view}`)}</p>
      ) : (
        <ul data-jk="">
          {rows[view].map((row) => (
            <RequestCard
              key={row.id}
              row={row}
              region={regions.get(row.regionCode ?? "")}
              words={{ t, format, locale, now }}
            />
          ))}
        </ul>
      )}
      <p className="keys">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd>
          {t("keys.move")}
        </span>
        <span>
          <kbd>S</kbd>
          {t("schedule")}
        </span>
        <span>
          <kbd>↵</kbd>
          {t("keys.open")}
        </span>
        <Link
          className="lnk ml-auto"
          href={view === "new" ? "/desk/requests" : `/desk/requests?view=${view}`}
          prefetch={false}
        >
          {t("all")}
        </Link>
      </p>
    </aside>
  );
}
