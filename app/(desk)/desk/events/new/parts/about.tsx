"use client";
import { useTranslations } from "next-intl";
import { EVENT_MODES } from "@/db/words";
import { Area, Box, Pick } from "./box";
import { useKit } from "./kit";

/** So many hosts to begin with; an event that is there takes more. */
const HOSTS = [0, 1, 2] as const;

/** What the event is, and where. */
export function About() {
  const t = useTranslations("events");
  const { choices, regions } = useKit().facts;
  return (
    <>
      <section className="blk" id="s-about">
        <header>
          <h2>{t("desk.form.about")}</h2>
        </header>
        <div className="bd fg">
          <Box name="title" label={t("desk.fields.title")} hint={t("desk.fields.title_hint")} span="c8" />
          <Pick
            name="campaignId"
            label={t("desk.fields.campaign")}
            span="c4"
            options={choices.campaigns}
            none={t("desk.fields.no_campaign")}
          />
          <Area name="summary" label={t("desk.fields.summary")} hint={t("desk.fields.summary_hint")} />
          <Pick name="regionCode" label={t("desk.fields.region")} span="c4" options={regions} />
          <Pick
            name="recordingUnitId"
            label={t("desk.fields.unit")}
            hint={t("desk.fields.unit_hint")}
            span="c8"
            options={choices.units}
            none={t("desk.form.choose_unit")}
          />
          {HOSTS.map((i) => (
            <Pick
              key={i}
              name={`hostIds.${i}`}
              label={t("desk.fields.host", { nth: i + 1 })}
              hint={i === 0 ? t("desk.fields.host_hint") : undefined}
              optional
              span="c4"
              options={choices.hosts}
              none={t("desk.fields.no_host")}
            />
          ))}
          <Box name="signupOpensAt" type="datetime-local" label={t("desk.fields.opens")} optional span="c4" />
          <Box name="signupClosesAt" type="datetime-local" label={t("desk.fields.closes")} optional span="c4" />
          <Box name="titleEn" label={t("desk.fields.title_en")} optional span="c4" />
          <Box name="titleMn" label={t("desk.fields.title_mn")} optional={t("desk.fields.title_mn_hint")} span="c12" />
        </div>
      </section>
      <section className="blk" id="s-place">
        <header>
          <h2>{t("desk.form.place")}</h2>
        </header>
        <div className="bd fg">
          <Pick
            name="mode"
            label={t("desk.fields.mode")}
            span="c4"
            options={EVENT_MODES.map((value) => ({ value, label: t(`public.mode.${value}`) }))}
          />
          <Box name="place" label={t("desk.fields.place")} span="c4" />
          <Box name="address" label={t("desk.fields.address")} optional span="c4" />
        </div>
      </section>
    </>
  );
}
