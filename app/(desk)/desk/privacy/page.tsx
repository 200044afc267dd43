import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { isStaff } from "@/lib/auth/rules/actor";
import { requestCounts } from "@/lib/privacy/queries/desk-requests";
import { PRIVACY_VIEWS, privacyView } from "@/lib/privacy/rules/requests";
import { dayOf } from "@/lib/time";
import { LooksView } from "./parts/looks-view";
import { RequestsView } from "./parts/requests-view";
import { RetentionView } from "./parts/retention-view";
import { YearView } from "./parts/year-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy.desk"))("title") };
}

/** Requests about data, who looked at what is covered, what was cleared, and the year in figures. */
export default async function PrivacyDeskPage({ searchParams }: PageProps<"/desk/privacy">) {
  const now = new Date();
  const asked = privacyView(await searchParams, Number(dayOf(now).slice(0, 4)));
  const address = (view: string) => (view === "open" ? "/desk/privacy" : `/desk/privacy?see=${view}`);
  const actor = await enter("/desk/privacy", address(asked.view));
  // The logs of all leagues are for those who answer for all of them.
  const whole = actor.role !== "coordinator";
  if (!whole && asked.view !== "open" && asked.view !== "answered") forbidden();
  const [t, counts] = await Promise.all([getTranslations("privacy.desk"), requestCounts(actor)]);
  const count = (view: string) => (view === "open" ? counts.open : view === "answered" ? counts.answered : undefined);
  return (
    <DeskPage root="page-desk-audit" title={t("title")} scope={t("scope")} search={isStaff(actor)}>
      <Tabs
        className="views"
        label={t("views.label")}
        items={PRIVACY_VIEWS.filter((view) => whole || view === "open" || view === "answered").map((view) => ({
          href: address(view),
          label: t(`views.${view}`),
          count: count(view),
          current: view === asked.view,
        }))}
      />
      {(asked.view === "open" || asked.view === "answered") && (
        <RequestsView actor={actor} asked={asked} counts={counts} now={now} />
      )}
      {asked.view === "looks" && <LooksView page={asked.page} />}
      {asked.view === "retention" && <RetentionView />}
      {asked.view === "year" && <YearView year={asked.year} now={now} />}
    </DeskPage>
  );
}
