import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "next-intl";
import { instantOf } from "@/lib/time";
import { SOON_DAYS } from "@/lib/volunteers/rules/standing";
import { validityOf } from "@/lib/volunteers/rules/validity";

type Props = {
  icon: ReactNode;
  name: string;
  note: string;
  from: string;
  until: string | null;
  today: string;
  withdrawn?: Date | null;
  /** It never counted: what its result was. */
  stopped?: string | null;
  children?: ReactNode;
};

/** One credential: what it is, how long it runs in words and as a bar, since when. */
export function CredentialRow({ icon, name, note, from, until, today, withdrawn, stopped, children }: Props) {
  const t = useTranslations("volunteers.desk.credentials");
  const format = useFormatter();
  const validity = validityOf(from, until, today, SOON_DAYS);
  const day = (civil: string) => format.dateTime(instantOf(civil), "fullDay");
  const end = until === null ? null : day(until);
  const line = () => {
    if (withdrawn) return <span className="xs mute">{t("withdrawn")}</span>;
    if (stopped) return <span className="xs dng b">{stopped}</span>;
    if (validity.state === "coming") return <span className="xs mute">{t("coming", { from: day(from) })}</span>;
    if (end === null || validity.days === null) return <span className="xs ok-t">{t("forever")}</span>;
    if (validity.state === "ended") return <span className="xs dng b">{t("ended", { until: end })}</span>;
    if (validity.state === "valid") return <span className="xs ok-t">{t("to", { until: end })}</span>;
    return (
      <span className="xs gap">
        {validity.days === 0 ? t("to_today") : t("to_soon", { until: end, days: validity.days })}
      </span>
    );
  };
  return (
    <li>
      <span className="qi2">{icon}</span>
      <span>
        <b>{name}</b>
        <small>{note}</small>
      </span>
      <span className="vt">
        {line()}
        {!withdrawn && !stopped && (
          <i className={`vb${validity.state === "soon" ? " soon" : ""}`} aria-hidden>
            <i style={{ width: `${validity.left}%` }} />
          </i>
        )}
      </span>
      <span className="xs mute frm">{t("since", { from })}</span>
      <span className="justify-self-end">{children}</span>
    </li>
  );
}
