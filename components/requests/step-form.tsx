"use client";
import { CloudCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useEffectEvent, useRef } from "react";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";
import { FormKit } from "@/components/acts/kit";
import { type Keep, useAutosave } from "./use-autosave";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Keeps what is typed before a button is pressed, where there is a draft. */
  keep?: Keep;
  /** Fields that nobody sees: the key, the draft, its version, kind and step. */
  hidden: Record<string, string>;
  /** What the draft holds. */
  values: Record<string, string | string[]>;
  title: ReactNode;
  /** There is a step before this one. */
  back?: boolean;
  last?: boolean;
  children: ReactNode;
};

/** One step: its fields, its mistakes, back and on. A plain form post where no scripts run. */
export function StepForm({ action, keep, hidden, values, title, back, last, children }: Props) {
  const t = useTranslations("requests.form");
  const format = useFormatter();
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const { kept, typed, sent } = useAutosave(form, keep);
  const refusal = state && !state.ok ? state : null;
  // What a refusal left open is kept all the same.
  const refused = useEffectEvent(typed);
  useEffect(() => {
    if (refusal) refused();
  }, [refusal]);
  const errors = refusal?.fieldErrors ?? {};
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <form ref={form} className="form" action={send} onInput={typed} onClick={typed} onSubmit={sent} noValidate>
      {/* Enter in a field goes on, not back: the first button of a form is the one it presses. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && wrong.length === 0 && (
        <Banner tone="danger" role="alert" title={refusal.message}>
          {refusal.fix}
        </Banner>
      )}
      <ErrorSummary title={t("errors_title", { count: wrong.length })} items={wrong} attempt={refusal?.at} />
      <h2>{title}</h2>
      <FormKit value={{ values: refusal ? { ...blank(values), ...refusal.values } : values, errors }}>
        <div className="fields" key={refusal?.at}>
          {children}
        </div>
      </FormKit>
      <div className="nav">
        {back && (
          <SubmitButton name="go" value="back" busyText={t("nav.busy")}>
            {t("nav.back")}
          </SubmitButton>
        )}
        <SubmitButton variant="primary" size="lg" busyText={last ? t("nav.sending") : t("nav.busy")}>
          {last ? t("nav.submit") : t("nav.next")}
        </SubmitButton>
        {kept && (
          <p className="kept">
            <CloudCheck className="i" aria-hidden />
            {t("nav.kept", { time: format.dateTime(kept.at, "time") })}
            <span role="status">{kept.note}</span>
          </p>
        )}
      </div>
    </form>
  );
}

/** A box that was unticked is not sent: what was sent back stands alone. */
const blank = (values: Props["values"]): Props["values"] =>
  Object.fromEntries(Object.keys(values).map((name) => [name, ""]));
