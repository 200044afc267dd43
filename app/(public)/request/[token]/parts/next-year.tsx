"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { askNextYear } from "../actions";

/** Asks for the next year instead, with days of that year. */
export function NextYear({ hidden, label }: { hidden: Record<string, string>; label: string }) {
  const t = useTranslations("requests.form.nav");
  const [state, send] = useActionState(askNextYear, null);
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="sm" busyText={t("busy")}>
        {label}
      </SubmitButton>
      {state && !state.ok && (
        <p className="err" role="alert">
          {state.message}
        </p>
      )}
    </form>
  );
}
