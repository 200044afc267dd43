import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { enter } from "@/lib/auth/queries";
import { mayChange } from "@/lib/auth/rules/actor";
import { regionName } from "@/lib/regions/rules";
import { readSettings } from "@/lib/settings/queries";
import { dutiesOf } from "@/lib/volunteers/queries/desk-duties";
import { deskCard, looksAt } from "@/lib/volunteers/queries/desk-card";
import { uncoveredUntil } from "@/lib/volunteers/rules/reveal";
import { dayOf } from "@/lib/time";
import { StatusBadge } from "./parts/status-badge";
import { BarActs } from "./parts/bar-acts";
import { Consents } from "./parts/consents";
import { Credentials } from "./parts/credentials";
import { Duties } from "./parts/duties";
import { Facts } from "./parts/facts";
import { Guardian } from "./parts/guardian";
import { Looks } from "./parts/looks";
import { Summary } from "./parts/summary";

export async function generateMetadata(): Promise<Metadata> {
  // No name in the title: it would stand in the browser's history of a shared computer.
  return { title: (await getTranslations("volunteers.desk"))("title") };
}

export default async function VolunteerPage({ params }: PageProps<"/desk/volunteers/[id]">) {
  const { id } = await params;
  const actor = await enter("/desk/volunteers/[id]", `/desk/volunteers/${id}`);
  const card = await deskCard(id);
  if (!card) notFound();
  if (!mayChange(actor, card.regionCode)) forbidden();
  const now = new Date();
  const today = dayOf(now);
  const [t, locale, duties, looks, settings] = await Promise.all([
    getTranslations("volunteers.desk"),
    getLocale(),
    dutiesOf(id, now),
    looksAt(id),
    readSettings(),
  ]);
  const uncovered = uncoveredUntil(looks, actor, now);
  const coming = duties.coming.length;
  return (
    <DeskPage
      root="page-desk-volunteer"
      title={card.name}
      badge={<StatusBadge status={card.status} />}
      scope={`${card.number} · ${regionName(card.region, locale)}`}
      back={{ href: "/desk/volunteers", label: t("back") }}
      actions={<BarActs card={card} today={today} coming={coming} />}
    >
      <div className="split">
        <Facts card={card} today={today} uncovered={uncovered} looks={looks} />
        <div className="col mid2">
          <Summary duties={duties} />
          <Credentials card={card} today={today} coming={coming} months={settings.clearance_months} />
          <Duties duties={duties} name={card.name} />
        </div>
        <aside className="side">
          <Guardian card={card} today={today} uncovered={uncovered !== null} />
          <Consents consents={card.consents} today={today} />
          <Looks looks={looks} />
        </aside>
      </div>
    </DeskPage>
  );
}
