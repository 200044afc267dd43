import { useLocale, useTranslations } from "next-intl";
import { EventTitle } from "@/components/events/event-title";
import { KindTag } from "@/components/events/kind-tag";
import { PlacesBadge } from "@/components/events/places-badge";
import { Badge, SampleMark } from "@/components/ui/badge";
import { said } from "@/lib/events/rules/names";
import type { EventView } from "./view";

/** Kind, state, title and hosts; the Mongolian title stands beside when people entered one. */
export function Head({ view: { event, hosts, phase, tally } }: { view: EventView }) {
  const t = useTranslations("events.public");
  const locale = useLocale();
  return (
    <div className={event.titleMn ? "ti" : "ti block"}>
      {event.titleMn && (
        <div className="mong" lang="mn-Mong" title={t("detail.title_mn")}>
          {event.titleMn}
        </div>
      )}
      <div className="min-w-0">
        <p className="row wrapx gap-x-3.5 gap-y-1.5">
          <KindTag kind={event.kind} />
          {event.source ? <Badge>{t("history")}</Badge> : <PlacesBadge phase={phase} tally={tally} />}
          {event.isSample && <SampleMark>{t("sample")}</SampleMark>}
        </p>
        <h1 className="wrap-anywhere">
          <EventTitle title={event.title} titleEn={event.titleEn} />
        </h1>
        {hosts.length > 0 && (
          <p className="ink2">{hosts.map((host) => said(locale, host.name, host.nameEn).text).join(t("list.comma"))}</p>
        )}
      </div>
    </div>
  );
}
