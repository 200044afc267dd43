"use client";
import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { JoinChoices } from "@/lib/volunteers/queries/join-choices";
import { save } from "./actions";
import { Basics } from "./parts/basics";
import { Conflict } from "./parts/conflict";
import { Talents } from "./parts/talents";

export type Values = Record<string, string | string[]>;
export type ProfileFacts = {
  once: string;
  version: number;
  /** YYYY-MM-DD */ today: string;
  minor: boolean;
  hasEmail: boolean;
  regions: { code: string; name: string }[];
  choices: JoinChoices;
  values: Values;
};

/** One's own entry; a bar to save appears once something was changed (and always without scripts). */
export function ProfileForm(facts: ProfileFacts) {
  const t = useTranslations("volunteers.profile");
  const [state, send] = useActionState(save, null);
  const [touched, setTouched] = useState<number | undefined>(undefined);
  const ready = useHydrated();
  const refusal = state && !state.ok ? state : null;
  const current = refusal?.current;
  const values = refusal ? { ...facts.values, skills: [], wantsEmail: "", ...refusal.values } : facts.values;
  const errors = refusal?.fieldErrors ?? {};
  const items = Object.entries(errors).map(([field, message]) => ({ field, message }));
  const dirty = !ready || refusal !== null || touched === (state?.at ?? 0);
  const change = () => setTouched(state?.at ?? 0);
  return (
    <form action={send} onChange={change} className="contents">
      <div className="col" key={state?.at ?? 0}>
        <input type="hidden" name="once" value={facts.once} />
        <input type="hidden" name="version" value={String(current?.version ?? facts.version)} />
        {/* Without scripts a toast would stay, and cover the button. */}
        {state?.ok && !ready && <Banner tone="ok" role="status" title={t("saved")} />}
        {refusal && items.length === 0 && (
          <Banner tone="danger" role="alert" title={refusal.message}>
            {refusal.fix}
          </Banner>
        )}
        {current && <Conflict current={current} typed={values} facts={facts} />}
        <ErrorSummary title={t("errors_title", { count: items.length })} items={items} />
        <Basics facts={facts} values={values} errors={errors} />
        <Talents facts={facts} values={values} errors={errors} />
        {dirty && (
          <div className="save">
            <div className="wrap">
              <SubmitButton variant="primary" size="lg" className="ml-auto" busyText={t("busy")}>
                {t("save")}
              </SubmitButton>
            </div>
          </div>
        )}
      </div>
      {state?.ok && ready && touched !== state.at && <Toast key={`said-${state.at}`}>{t("saved")}</Toast>}
    </form>
  );
}
