"use client";
import { useTranslations } from "next-intl";
import { Area, Box, Tick } from "./box";

/** Risks, minors, insurance. */
export function Safety() {
  const t = useTranslations("events.desk");
  return (
    <section className="blk" id="s-safety">
      <header>
        <h2>{t("form.safety")}</h2>
      </header>
      <div className="bd fg">
        <Area name="riskNotice" label={t("fields.risk_notice")} placeholder={t("fields.risk_example")} span="c8" />
        <div className="c4 grid content-start gap-2">
          <Tick name="withMinors" label={t("fields.with_minors")} />
          <Tick name="teacherPresent" label={t("fields.teacher")} />
          <Tick name="isRisky" label={t("fields.risky")} />
        </div>
        <Box name="insurance" label={t("fields.insurance")} hint={t("fields.insurance_hint")} optional span="c12" />
      </div>
    </section>
  );
}
