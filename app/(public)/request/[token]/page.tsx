import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { lost } from "@/app/parts/lost";
import { WizardAside } from "@/components/requests/aside";
import { WizardFrame } from "@/components/requests/frame";
import { Shut } from "@/components/requests/shut";
import { origin } from "@/lib/letters/queries/link";
import { answerTooMany } from "@/lib/pages/mutations";
import { draftBehind, stepScreen } from "@/lib/requests/draft/queries/screen";
import { countMiss, shutUntil } from "@/lib/requests/mutations/limit";
import { firstOpen, stepOf } from "@/lib/requests/rules/steps";
import { regionName } from "@/lib/regions/rules";
import { DraftStep } from "./parts/draft-step";
import { TakenNotice } from "./parts/taken-notice";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ step?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.start");
  return { title: t("title"), robots: { index: false } };
}

/** A draft, where it was left or at the step asked for. Opening it changes nothing. */
export default async function DraftPage({ params, searchParams }: Props) {
  const now = new Date();
  const [{ token }, { step: asked }, who, locale] = await Promise.all([params, searchParams, headers(), getLocale()]);
  const shut = await shutUntil(who, now);
  if (shut) return answerTooMany(shut, now, <Shut until={shut} />);
  const found = await draftBehind(token);
  if (!found) {
    await countMiss(who, now);
    return lost();
  }
  const { draft, until } = found;
  if (draft.state !== "draft") redirect(`/r/${token}`);
  const step = stepOf(typeof asked === "string" ? asked : undefined, firstOpen(draft.kind, draft.answers));
  const screen = await stepScreen(draft, step, now);
  const leagues = screen.regions
    .filter(({ level }) => level !== "autonomous_region")
    .map((region) => ({ code: region.code, name: regionName(region, locale) }));
  const { days, hotline } = screen;
  const saved = {
    at: draft.changedAt,
    until,
    email: draft.contactEmail,
    link: `${origin()}/request/${token}`,
  };
  return (
    <WizardFrame
      kind={draft.kind}
      step={step}
      days={days}
      side={<WizardAside saved={saved} days={days} hotline={hotline} />}
    >
      {screen.taken && <TakenNotice draft={draft} token={token} taken={screen.taken} />}
      <DraftStep draft={draft} token={token} step={step} screen={{ ...screen, leagues }} now={now} />
    </WizardFrame>
  );
}
