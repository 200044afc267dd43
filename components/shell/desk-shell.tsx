import { CalendarRange, History, Inbox, Mail, School, Settings, Ticket, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/components/art/logo";
import { NavLink } from "@/components/ui/nav-link";
import { AccountMenu } from "./account-menu";
import type { Frame } from "./frame";
import { Preferences } from "./preferences";
import { Top } from "./top";

const places = [
  { key: "board", href: "/desk", icon: CalendarRange },
  { key: "requests", href: "/desk/requests", icon: Inbox },
  { key: "events", href: "/desk/events", icon: Ticket },
  { key: "volunteers", href: "/desk/volunteers", icon: Users },
  { key: "organisations", href: "/desk/organisations", icon: School },
  { key: "letters", href: "/desk/letters", icon: Mail },
  { key: "settings", href: "/desk/settings", icon: Settings },
  { key: "audit", href: "/desk/audit", icon: History },
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
            {shown.map(({ key, href, icon: Icon }) => (
              <NavLink key={key} className="r" href={href} exact={key === "board"}>
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
          <div className="own">{own}</div>
        </nav>
        {children}
      </div>
    </>
  );
}
