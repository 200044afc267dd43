import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NavLink } from "@/components/ui/nav-link";

type Props = {
  title: ReactNode;
  sub?: ReactNode;
  /** A button at the right, on wide screens below the title on a phone. */
  action?: ReactNode;
  /** The second row of links, for the pages about oneself. */
  mine?: boolean;
};

/** The head of one volunteer page; stands first in its `<main id="main">`. */
export function VolunteerHead({ title, sub, action, mine }: Props) {
  const t = useTranslations("shell");
  return (
    <div className="hi">
      <div className="wrap">
        <div className="hrow">
          <div>
            <h1>{title}</h1>
            {sub && <p className="sub">{sub}</p>}
          </div>
          {action}
        </div>
        {mine && (
          <nav className="subnav" aria-label={t("nav.mine")}>
            <NavLink href="/me/hours">{t("nav.hours")}</NavLink>
            <NavLink href="/me/certificates">{t("nav.certificates")}</NavLink>
            <NavLink href="/me/profile">{t("nav.profile")}</NavLink>
            <NavLink href="/me/data">{t("nav.data")}</NavLink>
          </nav>
        )}
      </div>
    </div>
  );
}
