import {
  Award,
  CalendarRange,
  Clock,
  GraduationCap,
  History,
  Inbox,
  Mail,
  School,
  Settings,
  ShieldCheck,
  Ticket,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/components/art/logo";
import { KeyTable } from "@/components/desk/key-table";
import { Shortcuts } from "@/components/desk/shortcuts";
import { NavLink } from "@/components/ui/nav-link";
import { AccountMenu } from "./account-menu";
import type { Frame } from "./frame";
import { Preferences } from "./preferences";
import { Top } from "./top";

const places = [
  { key: "board", href: "/desk", icon: CalendarRange, press: "G B" },
  { key: "requests", href: "/desk/requests", icon: Inbox, press: "G R" },
  { key: "events", href: "/desk/events", icon: Ticket, press: "G E" },
  { key: "volunteers", href: "/desk/volunteers", icon: Users, press: "G V" },
  { key: "hours", href: "/desk/hours", icon: Clock, press: "G H" },
  { key: "trainings", href: "/desk/trainings", icon: GraduationCap, press: "G T" },
  { key: "organisations", href: "/desk/organisations", icon: School, press: "G U" },
  { key: "certificates", href: "/desk/certificates", icon: Award, press: "G C" },
  { key: "letters", href: "/desk/letters", icon: Mail, press: "G L" },
  { key: "settings", href: "/desk/settings", icon: Settings, press: undefined },
  { key: "privacy", href: "/desk/privacy", icon: ShieldCheck, press: undefined },
  { key: "audit", href: "/desk/audit", icon: History, press: undefined },
] as const;

export type DeskPlace = (typeof places)[number]["key"];

type Props = {
  frame: Frame;
  /** What waits for this person, per place. */
  counts?: Partial<Record<DeskPlace, number>>;
  /** The places this role may open; all when left out. */
  open?: readonly DeskPlace[];
  children: ReactNode;
};

/** The desk's frame: a narrow rail on the left, which on a phone lies along the bottom. Pages inside are DeskPage. */
export function DeskShell({ frame, counts = {}, open, children }: Props) {
  const t = useTranslations("shell");
  const keys = useTranslations("desk.keys");
  const shown = places.filter((place) => !open || open.includes(place.key));
  const own = (
    <>
      <Preferences frame={frame} />
      {frame.account && <AccountMenu account={frame.account} signOut={frame.signOut} />}
    </>
  );
  return (
    <>
      <Top frame={frame} />
      <div className="desk">
        <header className="dtop">
          <Logo href="/" name={t("name")} />
          <span className="row gap-1">{own}</span>
        </header>
        <nav className="rail" aria-label={t("desk.label")}>
          <Logo href="/" name="" label={t("to_home")} />
          <div className="places">
            {shown.map(({ key, href, icon: Icon, press }) => (
              <NavLink key={key} className="r" href={href} exact={key === "board"} data-key={press}>
                <Icon className="i" aria-hidden />
                {t(`desk.${key}`)}
                {!!counts[key] && (
                  <>
                    <span className="count" aria-hidden>
                      {counts[key] > 99 ? "99+" : counts[key]}
                    </span>
                    <span className="sr-only">{t("desk.waiting", { count: counts[key] })}</span>
                  </>
                )}
              </NavLink>
            ))}
          </div>
          <div className="own">
            <Shortcuts label={keys("title")} closeLabel={keys("close")}>
              <KeyTable />
            </Shortcuts>
            {own}
          </div>
        </nav>
        {children}
      </div>
    </>
  );
}
