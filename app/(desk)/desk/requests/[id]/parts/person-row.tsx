import { BadgeCheck, CalendarClock, History, Languages, type LucideIcon, MapPin, Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { Ranked } from "@/lib/matching/rules/rank";
import type { MatchPart } from "@/lib/matching/rules/weights";
import type { RankedRole } from "@/lib/triage/queries/proposal";

const ICONS: Record<MatchPart, LucideIcon> = {
  language: Languages,
  distance: MapPin,
  qualification: BadgeCheck,
  load: Scale,
  free: CalendarClock,
  visited: History,
};

type Props = { one: Ranked; role: RankedRole; elsewhere: RankedRole["seat"] | undefined };

/** One person, ticked when proposed; the score never stands without its facts. */
export function PersonRow({ one, role, elsewhere }: Props) {
  const [t, m] = [useTranslations("triage.people"), useTranslations("matching")];
  const proposed = role.proposed.includes(one.volunteerId);
  const spent = one.invitationsLeft <= 0;
  return (
    <li className="mt">
      <label>
        <input
          type="checkbox"
          name={`${role.seat}Ids`}
          value={one.volunteerId}
          defaultChecked={proposed}
          disabled={spent}
          aria-label={t("choose", { name: one.name, role: t(`name.${role.seat}`) })}
        />
      </label>
      <Avatar name={one.name} size={40} />
      <div>
        <p className="row gap-2">
          <b>{one.name}</b>
          <span className="role">{t(`name.${role.seat}`)}</span>
        </p>
        <p className="rs">
          {one.reasons.map((reason) => {
            const Icon = ICONS[reason.code];
            return (
              <span key={reason.code} className={reason.tone}>
                <Icon className="i" aria-hidden />
                {m(`reasons.${reason.code}`, reason.params)}
              </span>
            );
          })}
        </p>
        {elsewhere && <p className="why">{t("elsewhere", { role: t(`name.${elsewhere}`) })}</p>}
        {spent && <p className="why">{t("invited_enough")}</p>}
      </div>
      <div className="sc2">
        <span>{m.rich("score", { score: one.score, b: (chunks) => <b>{chunks}</b> })}</span>
        <i aria-hidden>
          <i style={{ width: `${one.score}%` }} />
        </i>
      </div>
    </li>
  );
}
