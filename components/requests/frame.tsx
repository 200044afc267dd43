import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Stepper } from "@/components/ui/progress";
import type { RequestKind } from "@/db/words";
import { MINUTES, type Step, stepNumber } from "@/lib/requests/rules/steps";

type Props = {
  kind: RequestKind;
  step: Step;
  days: number;
  /** The kind can still be another one. */
  mayChange?: boolean;
  side: ReactNode;
  children: ReactNode;
};

/** The head with its four steps, the form, and what stands beside it. */
export async function WizardFrame({ kind, step, days, mayChange, side, children }: Props) {
  const [t, messages] = await Promise.all([getTranslations("requests.form"), getMessages()]);
  const { host: _host, start: _start, refusals: _refusals, errors: _errors, ...words } = messages.requests;
  const pupils = kind === "campus_visit" || kind === "base_trip";
  const steps = [
    t(pupils ? "steps.who_school" : "steps.who_host"),
    t(pupils ? "steps.what_school" : kind === "enterprise_service" ? "steps.what_enterprise" : "steps.what_aid"),
    t(kind === "campus_visit" ? "steps.when_school" : kind === "base_trip" ? "steps.when_base" : "steps.when_met"),
    t("steps.check"),
  ];
  return (
    <main id="main" className="page-request">
      <div className="top">
        <div className="wrap">
          <h1>{t(`title.${kind}`)}</h1>
          <p className="ink2 mt-1 mb-5">
            {t("sub", { minutes: MINUTES, days })}
            {mayChange && (
              <>
                {" "}
                <Link href="/request">{t("other_kind")}</Link>
              </>
            )}
          </p>
          <Stepper label={t("steps.label")} steps={steps} current={stepNumber(step) - 1} doneWord={t("steps.done")} />
        </div>
      </div>
      <div className="wrap lay">
        <NextIntlClientProvider messages={{ requests: words }}>
          <div className="min-w-0">{children}</div>
          <aside className="side">{side}</aside>
        </NextIntlClientProvider>
      </div>
    </main>
  );
}
