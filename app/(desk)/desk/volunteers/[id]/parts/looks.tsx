import { useFormatter, useTranslations } from "next-intl";
import type { Look } from "@/lib/volunteers/queries/desk-card";
import { REVEAL_REASONS } from "@/lib/volunteers/rules/reveal";

const LINES = {
  "volunteers.reveal": "volunteers_reveal",
  "volunteers.approve": "volunteers_approve",
  "volunteers.decline": "volunteers_decline",
  "volunteers.pause": "volunteers_pause",
  "volunteers.resume": "volunteers_resume",
  "volunteers.sign_in_link": "volunteers_sign_in_link",
  "volunteers.guardian_link": "volunteers_guardian_link",
  "volunteers.change_login": "volunteers_change_login",
} as const;

const isKnown = (act: string): act is keyof typeof LINES => Object.hasOwn(LINES, act);

/** Who saw what is covered and who decided, latest first. */
export function Looks({ looks }: { looks: readonly Look[] }) {
  const t = useTranslations("volunteers.desk.looks");
  const tw = useTranslations("volunteers.desk.card.why");
  const format = useFormatter();
  const why = (look: Look) => {
    const known = REVEAL_REASONS.find((reason) => reason === look.why);
    return known ? tw(known) : "";
  };
  return (
    <div className="sd border-0">
      <h2>
        {t("title")}
        <span className="sp xs mute font-normal">{t("note")}</span>
      </h2>
      {looks.length === 0 && <p className="xs mute">{t("empty")}</p>}
      <ul className="ac">
        {looks.map((look) => (
          <li key={look.id}>
            <time dateTime={look.at.toISOString()}>{format.dateTime(look.at, "dayTime")}</time>
            <span>
              {isKnown(look.act) && t(`line.${LINES[look.act]}`, { who: look.name ?? t("someone"), why: why(look) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
