import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { scopeOf } from "@/lib/auth/rules/actor";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { trainingsAtDesk } from "@/lib/trainings/queries/desk-list";
import { trainingState, TRAINING_STATES } from "@/lib/trainings/rules/state";
import { TrainingTable } from "./parts/training-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trainings.desk"))("title") };
}

/** The trainings of one's leagues by how they stand, those to be closed first. */
export default async function TrainingsPage({ searchParams }: PageProps<"/desk/trainings">) {
  const { view } = await searchParams;
  const actor = await enter("/desk/trainings", "/desk/trainings");
  const now = new Date();
  const scope = scopeOf(actor);
  const [t, locale, rows, regions] = await Promise.all([
    getTranslations("trainings.desk"),
    getLocale(),
    trainingsAtDesk(scope, now),
    allRegions(),
  ]);
  const all = rows.map((row) => ({ ...row, state: row.trainee ? trainingState(row, now) : ("not_set_up" as const) }));
  const views = ["all", ...TRAINING_STATES, "not_set_up"] as const;
  const chosen = views.find((one) => one === view) ?? "all";
  const of = (one: (typeof views)[number]) => all.filter(({ state }) => one === "all" || state === one);
  const rank = (state: (typeof all)[number]["state"]) => [...TRAINING_STATES, "not_set_up"].indexOf(state);
  const shown = of(chosen).sort((a, b) => rank(a.state) - rank(b.state));
  return (
    <DeskPage
      root="page-desk-trainings"
      title={t("title")}
      scope={t("scope", { n: of("to_close").length })}
      actions={
        <ButtonLink variant="primary" size="sm" href="/desk/events/new?kind=training">
          <Plus className="i" aria-hidden />
          {t("new")}
        </ButtonLink>
      }
    >
      <Tabs
        className="views"
        label={t("views.label")}
        items={views
          .filter((one) => one === "all" || of(one).length > 0)
          .map((one) => ({
            href: one === "all" ? "/desk/trainings" : `/desk/trainings?view=${one}`,
            label: t(`views.${one}`),
            count: of(one).length,
            current: one === chosen,
          }))}
      />
      <div className="scroll">
        {shown.length === 0 ? (
          <Empty title={t("empty")}>{t("empty_note")}</Empty>
        ) : (
          <TrainingTable
            rows={shown}
            regions={new Map(regions.map((region) => [region.code, regionShortName(region, locale)]))}
          />
        )}
      </div>
    </DeskPage>
  );
}
