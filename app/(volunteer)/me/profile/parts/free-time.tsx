"use client";
import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { FreeTime as Said } from "@/lib/availability/rules/said";
import { saveFreeTime } from "../actions";
import { typedTime } from "./typed-time";
import { ExceptionLines } from "./exception-lines";
import { WeekGrid } from "./week-grid";

type Props = { once: string /** YYYY-MM-DD */; today: string; free: Said };

/** When somebody is usually free, and the days that differ: one form of its own, saved as a whole. */
export function FreeTime({ once, today, free }: Props) {
  const t = useTranslations("availability");
  const [state, send] = useActionState(saveFreeTime, null);
  const [touched, setTouched] = useState<number | undefined>(undefined);
  const ready = useHydrated();
  const refusal = state && !state.ok ? state : null;
  const said = state?.ok ? t(state.said === "emptied" ? "emptied" : "saved") : null;
  const { cells, lines } = typedTime(free, refusal?.values);
  const errors = refusal?.fieldErrors ?? {};
  const dirty = !ready || refusal !== null || touched === (state?.at ?? 0);
  const change = () => setTouched(state?.at ?? 0);
  return (
    <form action={send} onChange={change} className="col mt-5" id="free">
      <div className="contents" key={state?.at ?? 0}>
        {/* Enter in a date saves, instead of pressing the first of the buttons below. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="once" value={once} />
        <section className="card sec" aria-labelledby="av">
          <h2 id="av">{t("title")}</h2>
          <p className="ink2 sm">{t("lead")}</p>
          {/* Without scripts a toast would stay, and cover the button. */}
          {said && !ready && <Banner tone="ok" role="status" title={said} />}
          {refusal && (
            <Banner tone="danger" role="alert" title={refusal.message}>
              {refusal.fix}
            </Banner>
          )}
          <ErrorSummary
            title={refusal?.message ?? ""}
            items={Object.entries(errors).map(([field, message]) => ({ field, message }))}
          />
          <WeekGrid cells={cells} changed={change} />
          <ExceptionLines lines={lines} errors={errors} today={today} changed={change} />
        </section>
      </div>
      {dirty && (
        <div className="save">
          <div className="wrap">
            <p className="sm only-w">{ready && t("dirty")}</p>
            <SubmitButton variant="primary" size="lg" className="ml-auto" busyText={t("busy")}>
              {t("save")}
            </SubmitButton>
          </div>
        </div>
      )}
      {said && ready && touched !== state?.at && <Toast key={`said-${state?.at}`}>{said}</Toast>}
    </form>
  );
}
