import { CalendarCheck, Eye, Languages, type LucideIcon, Mail, ShieldCheck, UserRound, Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Card } from "@/lib/volunteers/queries/card";
import type { amountsOf } from "@/lib/volunteers/queries/data";
import { maskedContact } from "@/lib/volunteers/rules/contact";

type Props = { card: Card; amounts: NonNullable<Awaited<ReturnType<typeof amountsOf>>>; looks: number };
type Row = {
  key: string;
  Icon: LucideIcon;
  title: string;
  what: string;
  why: string;
  keep: string;
  act?: { href: string; word: string };
};

/** By kind: what there is, what for, for how long, and where to see or change it. */
export function Held({ card, amounts, looks }: Props) {
  const t = useTranslations("volunteers.data.held");
  const left = card.status === "left";
  const edit = (word: string) => (left ? undefined : { href: "/me/profile", word });
  const rows: Row[] = [
    {
      key: "entry",
      Icon: UserRound,
      title: t("entry"),
      what: t("entry_what"),
      why: t("entry_why"),
      keep: t("entry_keep"),
      act: edit(t("entry_act")),
    },
    {
      key: "abilities",
      Icon: Languages,
      title: t("abilities"),
      what: t("abilities_what"),
      why: t("abilities_why"),
      keep: t("abilities_keep"),
      act: edit(t("abilities_act")),
    },
    ...(card.guardianName
      ? [
          {
            key: "guardian",
            Icon: Users,
            title: t("guardian"),
            what: t("guardian_what", { name: card.guardianName, contact: maskedContact(card.guardianContact ?? "") }),
            why: t("guardian_why"),
            keep: t("guardian_keep"),
          },
        ]
      : []),
    {
      key: "signups",
      Icon: CalendarCheck,
      title: t("signups"),
      what: t("signups_what", { count: amounts.signups }),
      why: t("signups_why"),
      keep: t("signups_keep"),
      act: { href: "/me", word: t("signups_act") },
    },
    {
      key: "credentials",
      Icon: ShieldCheck,
      title: t("credentials"),
      what: t("credentials_what", { count: amounts.qualifications + amounts.clearances }),
      why: t("credentials_why"),
      keep: t("credentials_keep"),
      act: left ? undefined : { href: "/me/profile#credentials", word: t("credentials_act") },
    },
    {
      key: "letters",
      Icon: Mail,
      title: t("letters"),
      what: t("letters_what", { count: amounts.letters }),
      why: t("letters_why"),
      keep: t("letters_keep"),
    },
    {
      key: "looks",
      Icon: Eye,
      title: t("looks"),
      what: t("looks_what", { count: looks }),
      why: t("looks_why"),
      keep: t("looks_keep"),
      act: { href: "#looks", word: t("looks_act") },
    },
  ];
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className="ink2 sm">{t("note")}</p>
      <div className="card ct">
        <div className="hh" aria-hidden>
          <span />
          <span>{t("what")}</span>
          <span>{t("why")}</span>
          <span>{t("keep")}</span>
          <span />
        </div>
        <ul>
          {rows.map(({ key, Icon, title, what, why, keep, act }) => (
            <li key={key}>
              <Icon className="i" aria-hidden />
              <span>
                <b>{title}</b>
                <small>{what}</small>
              </span>
              <span className="p" data-label={t("why_label")}>
                {why}
              </span>
              <span className="r" data-label={t("keep_label")}>
                {keep}
              </span>
              {act && (
                <Link href={act.href} aria-label={`${act.word} ${title}`}>
                  {act.word}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
