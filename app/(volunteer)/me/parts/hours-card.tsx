import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Growth } from "@/components/art/growth";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Totals } from "@/lib/hours/queries/totals";
import { inHours } from "@/lib/hours/rules/minutes";
import { standing } from "@/lib/hours/rules/stars";
import type { Settings } from "@/lib/settings/rules";

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** The hours that count, how far the next threshold is, and the plant that grows with them. */
export function HoursCard({ totals, settings }: { totals: Totals; settings: Settings }) {
  const t = useTranslations("volunteers.me.growth");
  const say = useTranslations("hours.mine");
  const { stars, reached, next, missing } = standing(totals.minutes, settings);
  const name = (level: number) => say("star", { level: String(level) });
  const toward = stars.find(({ level }) => level === next?.level)?.percent ?? 100;
  const at = reached?.level ?? 0;
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const hours = inHours(totals.minutes);
  return (
    <Card as="section">
      <h2>
        {t("title")}
        <Link href="/me/hours">{t("see")}</Link>
      </h2>
      <div className="hrs">
        <svg className="ring" viewBox="0 0 128 128" role="img" aria-label={t("ring", { hours })}>
          <g fill="none" strokeWidth="11">
            <circle cx="64" cy="64" r={RADIUS} stroke="var(--bg-sunken)" />
            {toward > 0 && (
              <circle
                cx="64"
                cy="64"
                r={RADIUS}
                stroke="var(--brand-vivid)"
                strokeLinecap="round"
                strokeDasharray={`${(ROUND * toward) / 100} ${ROUND}`}
                transform="rotate(-90 64 64)"
              />
            )}
          </g>
          <text x="64" y="69" textAnchor="middle" className="rv">
            {hours}
          </text>
          <text x="64" y="88" textAnchor="middle" className="rk">
            {say("hours")}
          </text>
        </svg>
        <div>
          <h3>
            {reached
              ? say("star_title", { star: name(at), hours: reached.hours })
              : say("star_none", { hours: missing })}
          </h3>
          {reached && (
            <Badge tone="ok" icon={<Check className="i" aria-hidden />}>
              {say("reached")}
            </Badge>
          )}
          <p className="sm ink2 mt-1">
            {reached && (next ? say("star_next", { star: name(next.level), hours: missing }) : say("star_all"))}{" "}
            {say.rich("year", { b, hours: inHours(totals.yearMinutes), count: totals.yearRecords })}
          </p>
        </div>
      </div>
      <ol className="grow" aria-label={say("ladder")}>
        {[{ level: 0, hours: 0 }, ...stars].map(({ level, hours: needs }) => (
          <li key={level} aria-current={level === at ? "step" : undefined} data-s={level < at ? "done" : undefined}>
            <Growth stage={level} />
            <b>{level === 0 ? t("seed") : name(level)}</b>
            <span>{level === 0 ? t("joined") : t("needs", { hours: needs })}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
