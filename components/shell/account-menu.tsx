import { House, LayoutGrid, LogOut, ShieldCheck, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { NavLink } from "@/components/ui/nav-link";
import type { Frame } from "./frame";
import { SignOutForm } from "./sign-out-form";

type Props = { account: NonNullable<Frame["account"]>; signOut: Frame["signOut"]; className?: string };

/** The surname in a disc, and behind it one's own pages and the way out. */
export function AccountMenu({ account, signOut, className = "menu-d" }: Props) {
  const t = useTranslations("shell");
  return (
    <Disclosure
      className={className}
      summary={<Avatar name={account.name} size={36} />}
      summaryClass={buttonClass({ variant: "quiet", icon: true })}
      label={t("account", { name: account.name })}
    >
      <div className="pop menu-l">
        <b className="px-2.5 py-1">{account.name}</b>
        {account.home === "/desk" ? (
          <NavLink href="/desk" exact>
            <LayoutGrid className="i" aria-hidden />
            {t("nav.desk")}
          </NavLink>
        ) : (
          <>
            <NavLink href="/me" exact>
              <House className="i" aria-hidden />
              {t("nav.me")}
            </NavLink>
            <NavLink href="/me/profile">
              <UserRound className="i" aria-hidden />
              {t("nav.profile")}
            </NavLink>
            <NavLink href="/me/data">
              <ShieldCheck className="i" aria-hidden />
              {t("nav.data")}
            </NavLink>
          </>
        )}
        <hr />
        <SignOutForm
          signOut={signOut}
          words={{
            ask: t("sign_out_unsent.ask", { n: "{n}" }),
            lead: t("sign_out_unsent.lead"),
            send: t("sign_out_unsent.send"),
            leave: t("sign_out_unsent.leave"),
            stay: t("sign_out_unsent.stay"),
          }}
        >
          <button>
            <LogOut className="i" aria-hidden />
            {t("sign_out")}
          </button>
        </SignOutForm>
      </div>
    </Disclosure>
  );
}
