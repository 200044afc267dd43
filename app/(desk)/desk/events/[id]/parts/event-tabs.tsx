import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import { type Ask, eventHref } from "./ask";
import type { View } from "./view";

/** People, audience, letters, log. */
export function EventTabs({ view, ask }: { view: View; ask: Ask }) {
  const t = useTranslations("events.desk.tabs");
  const audience = useTranslations("registrations.desk");
  const { seats, event } = view;
  const filled = seats.needed > 0 ? `${seats.confirmed} / ${seats.needed}` : undefined;
  const tab = ask.tab === "audience" || ask.tab === "letters" || ask.tab === "log" ? ask.tab : "people";
  return (
    <Tabs
      className="views"
      label={t("label")}
      items={[
        { href: eventHref(event.id), label: t("people"), count: filled, current: tab === "people" },
        { href: eventHref(event.id, { tab: "audience" }), label: audience("tab"), current: tab === "audience" },
        { href: eventHref(event.id, { tab: "letters" }), label: t("letters"), current: tab === "letters" },
        { href: eventHref(event.id, { tab: "log" }), label: t("log"), current: tab === "log" },
      ]}
    />
  );
}
