import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Banner } from "@/components/ui/banner";
import { unmarked } from "@/lib/trainings/queries/trainees";
import { choicesFor, exceptionsOf } from "@/lib/trainings/rules/decide";
import { close } from "../actions";
import { Exceptions } from "./exceptions";
import { Records } from "./records";
import type { Page } from "./view";

/** The closing: exceptions first, each with what is missing and room to decide otherwise; the rest at once. */
export function Closing({ page }: { page: Page }) {
  const t = useTranslations("trainings");
  const { trainings } = useMessages();
  const { course, state } = page;
  const { training, event, trainees, sessions } = course;
  if (state === "closed") return <Records page={page} />;
  const left = unmarked(course);
  const all = trainees.map((trainee) => ({
    trainee,
    why: exceptionsOf({ byRule: trainee.byRule, status: trainee.volunteer?.status ?? null }),
  }));
  const odd = all.filter(({ why }) => why.length > 0);
  const passed = trainees.filter(({ byRule }) => byRule.result === "passed").length;
  return (
    <NextIntlClientProvider messages={{ trainings: { close: trainings.close, results: trainings.results } }}>
      {state !== "to_close" && <Banner title={t("close.not_yet")}>{t("close.not_yet_note")}</Banner>}
      {state === "to_close" && left.length > 0 && (
        <Banner tone="warn" title={t("close.roll_first", { count: left.length })}>
          {left.map(({ name }) => name).join(" ")}
        </Banner>
      )}
      <section className="blk">
        <header>
          <h2>{t("close.title", { n: odd.length })}</h2>
          <small>{t("close.note")}</small>
        </header>
        <ActForm
          action={close}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, version: String(training.version) }}
          className="grid grid-cols-1"
          footClass="row end"
          submit={t("close.do", { n: trainees.length, passed })}
          busy={t("busy")}
          note={training.grants ? t("close.grants", { what: t(`grants.${training.grants}`) }) : t("close.no_grants")}
        >
          {odd.length === 0 && <p className="bd sm mute">{t("close.nothing_odd")}</p>}
          <Exceptions
            rows={odd.map(({ trainee, why }) => ({
              id: trainee.id,
              name: trainee.groupName ?? trainee.name,
              note: t("close.facts", {
                attended: trainee.byRule.sessionsAttended,
                sessions: sessions.length,
                minutes: trainee.byRule.minutes,
                quiz: trainee.best === null ? "no" : "yes",
                score: trainee.best ?? 0,
              }),
              why: why.map((one) => t(`why.${one}`)).join(" "),
              byRule: trainee.byRule.result,
              choices: choicesFor(trainee.byRule),
            }))}
          />
        </ActForm>
      </section>
      <section className="blk">
        <header>
          <h2>{t("close.fine", { n: all.length - odd.length })}</h2>
        </header>
        <p className="bd ink2">
          {all
            .filter(({ why }) => why.length === 0)
            .map(({ trainee }) => trainee.groupName ?? trainee.name)
            .join(" · ") || t("close.nobody")}
        </p>
      </section>
    </NextIntlClientProvider>
  );
}
