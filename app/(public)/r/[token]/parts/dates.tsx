import { useFormatter, useTranslations } from "next-intl";
import { HostBox, HostForm } from "@/components/requests/host-act";
import type { HostScreen } from "@/lib/requests/host/queries/screen";
import { noneSuits, pick } from "../actions";
import { Body } from "./answer";

/** The offered dates, each with what its team can do (no names yet), and the way to say that none suits. */
export function Dates({ screen, token }: { screen: HostScreen; token: string }) {
  const t = useTranslations("requests.host.dates");
  const format = useFormatter();
  const one = screen.open.length === 1;
  return (
    <section className="mb-8 grid gap-3" aria-labelledby="dates">
      <h2 id="dates" className="text-xl">
        {t("title")}
      </h2>
      {screen.open.map((date) => (
        <article key={date.id} className="date">
          <h3>
            {t("when", {
              day: format.dateTime(date.startsAt, "dayWeek"),
              from: format.dateTime(date.startsAt, "time"),
              to: format.dateTime(date.endsAt, "time"),
            })}
          </h3>
          <p className="sm ink2">
            {date.plan.positions.map(({ role, places }) => t(role, { count: places })).join(" · ")}
          </p>
          <Team date={date} screen={screen} />
          <p className="sm mute">{t("until", { deadline: format.dateTime(date.deadline, "dayTime") })}</p>
          <HostForm
            action={pick}
            once={crypto.randomUUID()}
            hidden={{ token, dateId: date.id }}
            submit={t(one ? "accept_one" : "accept")}
          />
        </article>
      ))}
      <HostBox
        action={noneSuits}
        once={crypto.randomUUID()}
        hidden={{ token }}
        label={t(one ? "none_one" : "none")}
        submit={t("none_go")}
        tone="plain"
        lead={t("none_what")}
      >
        <Body name="note" label={t("none_note")} />
      </HostBox>
    </section>
  );
}

/** What the people proposed for a date can do. */
function Team({ date, screen }: { date: HostScreen["open"][number]; screen: HostScreen }) {
  const t = useTranslations("requests.host.dates");
  const say = useAbilities(screen);
  const people = date.plan.positions.flatMap(({ role, volunteerIds }) => volunteerIds.map((id) => ({ role, id })));
  if (people.length === 0) return null;
  return (
    <ul className="sm ink2 grid list-disc gap-1 pl-5" aria-label={t("team")}>
      {people.map(({ role, id }) => (
        <li key={id}>{t("person", { role, facts: say(id) })}</li>
      ))}
    </ul>
  );
}

/** Qualifications and languages of somebody in one line. */
export function useAbilities({ known }: HostScreen) {
  const t = useTranslations("requests");
  return (id: string): string => {
    const one = known.get(id);
    const and = t("form.check.and");
    const speaks = (one?.languages ?? []).map((language) => t(`languages.${language}`)).join(and);
    const facts = [
      ...(one?.qualifications ?? []).map((kind) => t(`qualifications.${kind}`)),
      ...(speaks ? [t("host.dates.speaks", { language: speaks })] : []),
    ];
    return facts.length > 0 ? facts.join(t("form.check.comma")) : t("host.dates.no_facts");
  };
}
