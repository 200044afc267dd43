import { Award } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { enter } from "@/lib/auth/queries";
import { myHoursScreen } from "@/lib/hours/queries/my-screen";
import { inView, MINE_VIEWS, oldMinutes } from "@/lib/hours/rules/lines";
import { dayOf } from "@/lib/time";
import { Filters } from "./parts/filters";
import { LedgerLine } from "./parts/line";
import { OpenLine } from "./parts/open-line";
import { Stars } from "./parts/stars";
import { Totals } from "./parts/totals";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("hours.mine"))("title") };
}

/** One's own hours: every line, its state, who must act and since when; training stands apart and is never added. */
export default async function MyHoursPage({ searchParams }: PageProps<"/me/hours">) {
  const ask = await searchParams;
  const actor = await enter("/me/hours", "/me/hours");
  if (!actor.volunteerId) redirect("/me");
  const now = new Date();
  const thisYear = dayOf(now).slice(0, 4);
  const [{ records, open, totals, training, settings }, t] = await Promise.all([
    myHoursScreen(actor.volunteerId, now),
    getTranslations("hours.mine"),
  ]);
  const years = [...new Set([thisYear, ...records.map(({ head }) => dayOf(head.startsAt).slice(0, 4))])];
  const year = years.find((one) => one === ask.year) ?? thisYear;
  const view = MINE_VIEWS.find((one) => one === ask.see) ?? "all";
  const lines = records.map((record) => ({ record, state: record.head.state, old: oldMinutes(record.entries) }));
  const opens = open.map((record) => ({ record, state: null, old: null }));
  const shown = lines.filter(
    (line) => inView(view, line) && (view !== "all" || dayOf(line.record.head.startsAt).startsWith(year)),
  );
  const shownOpen = opens.filter((line) => inView(view, line));
  const counts = {
    waiting: [...lines, ...opens].filter((line) => inView("waiting", line)).length,
    disputed: lines.filter((line) => inView("disputed", line)).length,
    corrected: lines.filter((line) => inView("corrected", line)).length,
  };
  const nothing = records.length === 0 && open.length === 0;
  return (
    <main id="main" className="page-hours">
      <VolunteerHead
        title={t("title")}
        sub={t("sub")}
        mine
        action={
          <ButtonLink className="max-md:hidden" href="/me/certificates">
            <Award className="i" aria-hidden />
            {t("certificate")}
          </ButtonLink>
        }
      />
      <div className="wrap">
        <Totals totals={totals} training={training} records={records} />
        <Stars minutes={totals.minutes} settings={settings} />
        {nothing ? (
          <div className="card mt-5">
            <Empty
              art={<EmptyArt />}
              title={t("empty")}
              level={2}
              action={
                <ButtonLink variant="primary" href="/events">
                  {t("find")}
                </ButtonLink>
              }
            >
              {t("empty_note")}
            </Empty>
          </div>
        ) : (
          <>
            <div className="lh">
              <h2>{t("lines")}</h2>
              <Filters view={view} year={year} years={years} counts={counts} />
            </div>
            {shown.length + shownOpen.length > 0 ? (
              <div className="card led">
                <div className="hh" aria-hidden>
                  {(["day", "what", "times", "time", "state", "who"] as const).map((key) => (
                    <span key={key}>{t(`head.${key}`)}</span>
                  ))}
                </div>
                <ol>
                  {shownOpen.map(({ record }) => (
                    <OpenLine key={record.id} record={record} />
                  ))}
                  {shown.map(({ record, old }) => (
                    <LedgerLine
                      key={record.head.chain}
                      record={record}
                      old={old}
                      days={settings.hours_promise_days}
                      now={now}
                    />
                  ))}
                </ol>
              </div>
            ) : (
              <div className="card">
                <Empty title={t("nothing")}>{t("nothing_note")}</Empty>
              </div>
            )}
            <p className="xs mute note">{t("note", { days: settings.hours_promise_days })}</p>
          </>
        )}
      </div>
    </main>
  );
}
