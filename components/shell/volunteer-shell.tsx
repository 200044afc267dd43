import { CalendarDays, Compass, GraduationCap, House, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/components/art/logo";
import { NavLink } from "@/components/ui/nav-link";
import { AccountMenu } from "./account-menu";
import type { Frame } from "./frame";
import { Preferences } from "./preferences";
import { Top } from "./top";

/** What stands in the second row under "mine". */
const MINE = ["/me/hours", "/me/certificates", "/me/data"];

/** A volunteer's own pages: a light sky, the links above on a desk and below on a phone. */
export function VolunteerShell({ frame, children }: { frame: Frame; children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <>
      <Top frame={frame} />
      <div className="v">
        <header className="wrap vtop">
          <Logo href="/" name={t("name")} />
          <nav className="vnav" aria-label={t("nav.label")}>
            <NavLink href="/me" exact>
              {t("nav.home")}
            </NavLink>
            <NavLink href="/events">{t("nav.find")}</NavLink>
            <NavLink href="/me/shifts">{t("nav.shifts")}</NavLink>
            <NavLink href="/me/trainings">{t("nav.learning")}</NavLink>
            <NavLink href="/me/profile" also={MINE}>
              {t("nav.mine")}
            </NavLink>
          </nav>
          <span className="row gap-1">
            <Preferences frame={frame} />
            {frame.account && <AccountMenu account={frame.account} signOut={frame.signOut} />}
          </span>
        </header>
        {children}
        <nav className="tabbar" aria-label={t("nav.phone")}>
          <NavLink href="/me" exact>
            <House className="i" aria-hidden />
            {t("nav.home")}
          </NavLink>
          <NavLink href="/events">
            <Compass className="i" aria-hidden />
            {t("nav.find")}
          </NavLink>
          <NavLink href="/me/shifts">
            <CalendarDays className="i" aria-hidden />
            {t("nav.shifts")}
          </NavLink>
          <NavLink href="/me/trainings">
            <GraduationCap className="i" aria-hidden />
            {t("nav.learning")}
          </NavLink>
          <NavLink href="/me/profile" also={MINE}>
            <UserRound className="i" aria-hidden />
            {t("nav.mine")}
          </NavLink>
        </nav>
      </div>
    </>
  );
}
