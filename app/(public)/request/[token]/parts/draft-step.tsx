import { useTranslations } from "next-intl";
import type { DayWindow } from "@/components/requests/day-picker";
import type { WhitelistOfYear } from "@/components/requests/list-fields";
import { StepForm } from "@/components/requests/step-form";
import { WhatFields } from "@/components/requests/what-fields";
import { WhenFields } from "@/components/requests/when-fields";
import { WhoFields } from "@/components/requests/who-fields";
import type { RequestRow } from "@/lib/requests/letters";
import { windowDays } from "@/lib/requests/rules/days";
import { requestFacts } from "@/lib/requests/rules/facts";
import { withPupils } from "@/lib/requests/rules/hosts";
import { type Step, stepNumber } from "@/lib/requests/rules/steps";
import { dayOf } from "@/lib/time";
import { handIn, keepStep, saveStep } from "../actions";
import { Check } from "./check";
import { Confirm } from "./confirm";

type League = { code: string; name: string };
export type StepScreen = {
  leagues: readonly League[];
  names: readonly string[];
  pilot: boolean;
  bases: readonly { id: string; name: string; regionCode: string }[];
  lists: readonly WhitelistOfYear[];
  hotline: string;
};

type Props = { draft: RequestRow; token: string; step: Step; screen: StepScreen; now: Date };

/** The step in turn, with what the draft holds. */
export function DraftStep({ draft, token, step, screen, now }: Props) {
  const t = useTranslations("requests.form");
  const { kind } = draft;
  const facts = requestFacts(draft.answers);
  const year = kind === "campus_visit" ? (facts.whitelistYear ?? undefined) : undefined;
  const hidden = {
    once: crypto.randomUUID(),
    token,
    version: String(draft.version),
    kind,
    step: String(stepNumber(step)),
    ...(step === "when" && year ? { year: String(year) } : {}),
  };
  const form = step === "check" ? { action: handIn, hidden } : { action: saveStep, keep: keepStep, hidden };
  if (step === "who") {
    const { organisationId, organisationName, regionCode, contactName, contactRole, contactPhone, contactEmail } =
      draft;
    const values = {
      organisationId: organisationId ?? "",
      organisationName,
      regionCode: regionCode ?? "",
      county: facts.county,
      contactName,
      contactRole,
      contactPhone,
      contactEmail: contactEmail ?? "",
    };
    return (
      <StepForm {...form} values={values} title={t(withPupils(kind) ? "steps.who_school" : "steps.who_host")}>
        <WhoFields
          kind={kind}
          regions={screen.leagues}
          names={screen.names}
          known={{ listed: organisationId !== null, pilot: screen.pilot }}
        />
      </StepForm>
    );
  }
  if (step === "what") {
    const head = {
      campus_visit: t("heads.what_school"),
      base_trip: t("heads.what_base"),
      enterprise_service: t("heads.what_enterprise"),
      rights_aid: t("heads.what_aid"),
    }[kind];
    return (
      <StepForm {...form} values={draft.answers} title={head} back>
        <WhatFields kind={kind} lists={screen.lists} hotline={screen.hotline} />
      </StepForm>
    );
  }
  if (step === "when") {
    const window: DayWindow = { days: windowDays(kind, dayOf(now), year) };
    const bases = screen.bases.map((base) => ({
      id: base.id,
      label: t("when.base_in", {
        base: base.name,
        region: screen.leagues.find(({ code }) => code === base.regionCode)?.name ?? "",
      }),
    }));
    return (
      <StepForm
        {...form}
        values={draft.answers}
        title={t(kind === "base_trip" ? "heads.when_base" : "heads.when")}
        back
      >
        <WhenFields kind={kind} window={window} headCount={facts.headCount} bases={bases} />
      </StepForm>
    );
  }
  return (
    <StepForm {...form} values={{}} title={t("heads.check")} back last>
      <Check draft={draft} token={token} leagues={screen.leagues} bases={screen.bases} />
      <Confirm teacher={withPupils(kind)} />
    </StepForm>
  );
}
