import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { Logo } from "@/components/art/logo";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { NavLink } from "@/components/ui/nav-link";
import { AccountMenu } from "./account-menu";
import type { Frame } from "./frame";
import { Preferences } from "./preferences";
import { Top } from "./top";

function Links() {
  const t = useTranslations("shell");
  return (
    <>
      <NavLink href="/" exact>
        {t("nav.home")}
      </NavLink>
      <NavLink href="/events">{t("nav.events")}</NavLink>
      <NavLink href="/request">{t("nav.request")}</NavLink>
      <NavLink href="/verify">{t("nav.verify")}</NavLink>
    </>
  );
}

/** The head of every public page; on a phone the links fold into a menu that opens without scripts. */
export function PublicHeader({ frame }: { frame: Frame }) {
  const t = useTranslations("shell");
  return (
    <>
      <Top frame={frame} />
      <header className="site">
        <div className="wrap">
          <Logo
            href="/"
            name={t("name")}
            tagline={
              <>
                {t("tagline.first")}
                <br />
                {t("tagline.second")}
              </>
            }
          />
          <nav aria-label={t("nav.label")}>
            <Links />
          </nav>
          <div className="acts">
            <Preferences frame={frame} />
            {frame.account ? (
              <AccountMenu account={frame.account} signOut={frame.signOut} />
            ) : (
              <ButtonLink href="/sign-in" size="sm">
                {t("sign_in")}
              </ButtonLink>
            )}
            <Disclosure
              className="menu"
              summary={<Menu className="i" aria-hidden />}
              summaryClass={buttonClass({ variant: "quiet", icon: true })}
              label={t("nav.menu")}
            >
              <nav className="mnav" aria-label={t("nav.phone")}>
                <Links />
              </nav>
            </Disclosure>
          </div>
        </div>
      </header>
    </>
  );
}
