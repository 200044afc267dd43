import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WizardAside } from "@/components/requests/aside";
import { WizardFrame } from "@/components/requests/frame";
import { StepForm } from "@/components/requests/step-form";
import { WhoFields } from "@/components/requests/who-fields";
import { REQUEST_KINDS } from "@/db/words";
import { startScreen } from "@/lib/requests/draft/queries/screen";
import { regionName } from "@/lib/regions/rules";
import { beginDraft } from "./actions";
import { Kinds } from "./parts/kinds";

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { kind: asked } = await searchParams;
  const kind = REQUEST_KINDS.find((known) => known === asked);
  const t = await getTranslations("requests");
  return { title: kind ? t(`form.title.${kind}`) : t("start.title") };
}

/** Which kind; then the first step, which makes the draft. */
export default async function RequestPage({ searchParams }: Props) {
  const { kind: asked } = await searchParams;
  const kind = REQUEST_KINDS.find((known) => known === asked) ?? null;
  const [{ regions, names, days, hotline }, locale, t] = await Promise.all([
    startScreen(kind),
    getLocale(),
    getTranslations("requests.form"),
  ]);
  if (!kind) return <Kinds days={days} />;
  const leagues = regions
    .filter(({ level }) => level !== "autonomous_region")
    .map((region) => ({ code: region.code, name: regionName(region, locale) }));
  return (
    <WizardFrame
      kind={kind}
      step="who"
      days={days}
      mayChange
      side={<WizardAside saved={null} days={days} hotline={hotline} />}
    >
      <StepForm
        action={beginDraft}
        hidden={{ once: crypto.randomUUID(), kind }}
        values={{}}
        title={t(kind === "campus_visit" || kind === "base_trip" ? "steps.who_school" : "steps.who_host")}
      >
        <WhoFields kind={kind} regions={leagues} names={names} known={{ listed: false, pilot: false }} />
      </StepForm>
    </WizardFrame>
  );
}
