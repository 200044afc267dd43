import { ChevronLeft, QrCode } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { forbidden, notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { OnDevice } from "@/components/checkin/on-device";
import { Banner } from "@/components/ui/banner";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { rollScreen } from "@/lib/attendance/queries/screen";
import { takesMarks } from "@/lib/attendance/rules/timing";
import { keepsRoll } from "@/lib/attendance/rules/who";
import { enter } from "@/lib/auth/queries";
import { isStaff } from "@/lib/auth/rules/actor";
import { Done } from "./parts/done";
import { RollList } from "./parts/roll-list";
import { Tools } from "./parts/tools";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.roll"))("title"), robots: { index: false } };
}

type Props = {
  params: Promise<{ shiftId: string }>;
  searchParams: Promise<{ who?: string | string[]; plain?: string }>;
};

/**
 * Check-in on site, for who leads the shift: what was just done, the ways to add a mark, and the roll. Works without scripts, and
 * without network once it was open: then the roll is the browser's own. `?plain`: the forms alone. */
export default async function CheckinPage({ params, searchParams }: Props) {
  const { shiftId } = await params;
  const actor = await enter("/checkin/[shiftId]", `/checkin/${shiftId}`);
  const now = new Date();
  const [screen, { who, plain }, t, messages] = await Promise.all([
    rollScreen(shiftId, actor.accountId, await getLocale(), now),
    searchParams,
    getTranslations("attendance.roll"),
    getMessages(),
  ]);
  if (!screen) notFound();
  const { place, roll, just } = screen;
  if (!keepsRoll(actor, place)) forbidden();
  const open = takesMarks(place.status);
  const back = isStaff(actor) ? `/desk/events/${place.eventId}` : "/me/shifts";
  const { device, roll: words, refusals, states, screen: code } = messages.attendance;
  const page = (
    <>
      <section className="scan" aria-label={t("title")}>
        <header>
          <Link className={buttonClass({ icon: true })} href={back} aria-label={t("back")}>
            <ChevronLeft className="i" aria-hidden />
          </Link>
          <h1>
            <b>{roll.event}</b>
            <small>{t("where", { shift: roll.shift, place: roll.place })}</small>
          </h1>
        </header>
        <div className="view">
          <ButtonLink className="code-link" href={`/checkin/${shiftId}/code`}>
            <QrCode className="i" aria-hidden />
            <span>
              <b>{t("show_code")}</b>
              {t("show_code_hint")}
            </span>
          </ButtonLink>
        </div>
        <div className="under">
          {just && open && <Done just={just} shiftId={shiftId} />}
          {open ? <Tools shiftId={shiftId} /> : <Banner tone="warn" title={t("closed")} />}
        </div>
      </section>
      <RollList roll={roll} now={now} open={open} who={typeof who === "string" ? who : null} />
    </>
  );
  return (
    <main id="main" className="page-checkin">
      {open && plain === undefined ? (
        <NextIntlClientProvider messages={{ attendance: { device, roll: words, refusals, states, screen: code } }}>
          <OnDevice roll={roll} back={back}>
            {page}
          </OnDevice>
        </NextIntlClientProvider>
      ) : (
        page
      )}
    </main>
  );
}
