import {
  Award,
  CalendarCheck,
  ClipboardCheck,
  Eye,
  FileCheck2,
  FileQuestion,
  GraduationCap,
  History,
  IdCard,
  KeyRound,
  Languages,
  type LucideIcon,
  Mail,
  Monitor,
  ShieldCheck,
  UserRound,
  Users,
} from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { basisLine, keptLine } from "@/components/privacy/kept";
import type { Amounts } from "@/lib/privacy/queries/screen";
import { type DataKind, RETENTION } from "@/lib/privacy/rules/retention";
import type { Settings } from "@/lib/settings/rules";
import type { Card } from "@/lib/volunteers/queries/card";

type Props = { card: Card; amounts: Amounts; settings: Settings };
type Act = { href: string; word: "see" | "change" };

const ICONS: Partial<Record<DataKind, LucideIcon>> = {
  account: KeyRound,
  sessions: Monitor,
  roster: UserRound,
  abilities: Languages,
  guardian: Users,
  consents: FileCheck2,
  clearances: ShieldCheck,
  qualifications: ClipboardCheck,
  signups: CalendarCheck,
  service: History,
  trainings: GraduationCap,
  quizzes: FileQuestion,
  certificates: Award,
  identity: IdCard,
  letters: Mail,
  logs: Eye,
  asked: FileQuestion,
};

const ACTS: Partial<Record<DataKind, Act>> = {
  account: { href: "#account", word: "change" },
  sessions: { href: "#sessions", word: "see" },
  roster: { href: "/me/profile", word: "change" },
  abilities: { href: "/me/profile", word: "change" },
  consents: { href: "#consents", word: "see" },
  clearances: { href: "/me/profile#credentials", word: "see" },
  qualifications: { href: "/me/profile#credentials", word: "see" },
  signups: { href: "/me", word: "see" },
  logs: { href: "#looks", word: "see" },
  asked: { href: "#asked", word: "see" },
};

/** By kind: what there is, what for and on what basis, for how long, and where to see or change it; all from the retention table. */
export function Held({ card, amounts, settings }: Props) {
  const t = useTranslations("privacy");
  const shown = RETENTION.filter(
    ({ kind, of }) =>
      of === "person" &&
      (kind !== "guardian" || card.guardianName !== null) &&
      (kind !== "applications" || card.status === "declined") &&
      (kind !== "identity" || amounts.identity > 0),
  );
  const left = card.status === "left";
  return (
    <section>
      <h2>{t("me.held")}</h2>
      <p className="ink2 sm">{t(amounts.identity > 0 ? "me.not_held_identity" : "me.not_held")}</p>
      <div className="card ct">
        <div className="hh" aria-hidden>
          <span />
          <span>{t("me.what")}</span>
          <span>{t("me.why")}</span>
          <span>{t("me.keep")}</span>
          <span />
        </div>
        <ul>
          {shown.map(({ kind }) => {
            const Icon = ICONS[kind] ?? FileQuestion;
            const act = ACTS[kind];
            return (
              <li key={kind}>
                <Icon className="i" aria-hidden />
                <span>
                  <b>{t(`kinds.${kind}.title`)}</b>
                  <small>{t(`kinds.${kind}.what`)}</small>
                  <Amount kind={kind} amounts={amounts} />
                </span>
                <span className="p" data-label={t("me.why_label")}>
                  {t(`kinds.${kind}.why`)}
                  <small className="mute">{t("me.basis", { basis: basisLine(t, kind) })}</small>
                </span>
                <span className="r" data-label={t("me.keep_label")}>
                  {keptLine(t, kind, settings)}
                </span>
                {act && !(left && act.href.startsWith("/me/profile")) && (
                  <Link href={act.href} aria-label={`${t(`me.${act.word}`)} ${t(`kinds.${kind}.title`)}`}>
                    {t(`me.${act.word}`)}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="xs mute mt-2">
        {t("me.rules")} <Link href="/privacy#table">{t("me.rules_link")}</Link>
      </p>
    </section>
  );
}

function Amount({ kind, amounts }: { kind: DataKind; amounts: Amounts }) {
  const t = useTranslations("privacy.me");
  const count: unknown = Reflect.get(amounts, kind);
  if (typeof count !== "number" || kind === "abilities") return null;
  return (
    <small className="mute">
      {kind === "service" ? t("hours", { count, hours: Math.round(amounts.minutes / 6) / 10 }) : t("count", { count })}
    </small>
  );
}
