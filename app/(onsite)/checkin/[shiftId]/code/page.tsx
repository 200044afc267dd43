import { ChevronLeft } from "lucide-react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { forbidden, notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Qr } from "@/components/ui/qr";
import { rollOfShift } from "@/lib/attendance/queries/roll";
import { rotatingCode, shortCode } from "@/lib/attendance/rules/code";
import { stepEnds, stepOf } from "@/lib/attendance/rules/code-text";
import { tally } from "@/lib/attendance/rules/roll";
import { isOpenNow, takesMarks } from "@/lib/attendance/rules/timing";
import { keepsRoll } from "@/lib/attendance/rules/who";
import { enter } from "@/lib/auth/queries";
import { originOf } from "@/lib/auth/rules/trust";
import { env } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.screen"))("title"), robots: { index: false } };
}

/** The rotating code for the lead's screen; the page fetches itself anew when the next step begins, also without scripts. */
export default async function CodePage({ params }: { params: Promise<{ shiftId: string }> }) {
  const { shiftId } = await params;
  const actor = await enter("/checkin/[shiftId]/code", `/checkin/${shiftId}/code`);
  const [found, t, format, asked] = await Promise.all([
    rollOfShift(shiftId, await getLocale()),
    getTranslations("attendance.screen"),
    getFormatter(),
    headers(),
  ]);
  if (!found) notFound();
  const { place, roll } = found;
  if (!keepsRoll(actor, place)) forbidden();
  const now = new Date();
  const step = stepOf(now);
  const base = originOf(env().ZHIYA_ORIGIN, env().ZHIYA_TRUST_PROXY > 0, asked);
  const open = takesMarks(place.status) && isOpenNow(place, now);
  const { here, all } = tally(roll.people);
  const until = stepEnds(step);
  return (
    <main id="main" className="page-checkin-code">
      <header>
        <ButtonLink href={`/checkin/${shiftId}`} size="sm">
          <ChevronLeft className="i" aria-hidden />
          {t("back")}
        </ButtonLink>
        <p className="sm">{t("count", { here, all })}</p>
      </header>
      <h1>
        {roll.event}
        <small>{roll.shift}</small>
      </h1>
      {open ? (
        <>
          <meta httpEquiv="refresh" content={String(Math.ceil((until.getTime() - now.getTime()) / 1000))} />
          <p className="ink2">{t("lead")}</p>
          <Qr text={`${base}/c/${rotatingCode(roll.codeKey, shiftId, step)}`} label={t("qr")} />
          <p className="sm ink2">{t("short", { address: `${base.replace(/^https?:\/\//, "")}/c` })}</p>
          <p className="short">{shortCode(roll.codeKey, shiftId, step)}</p>
          <p className="sm mute">{t("until", { time: format.dateTime(until, "clock") })}</p>
        </>
      ) : (
        <>
          <p className="b">{t("closed")}</p>
          <p className="ink2">
            {t("closed_body", {
              from: format.dateTime(place.startsAt, "dayTime"),
              to: format.dateTime(place.endsAt, "time"),
            })}
          </p>
        </>
      )}
    </main>
  );
}
