import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { passwordForm } from "@/lib/accounts/queries/password-facts";
import { enter } from "@/lib/auth/queries";
import { homeOf } from "@/lib/auth/rules/home";
import { safeNext } from "@/lib/auth/rules/next";
import { setPassword } from "./actions";
import { SetPasswordForm } from "./form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.set_password"))("title"), robots: { index: false } };
}

/** Offered after signing in by link, and where one's password is changed. */
export default async function SetPasswordPage({ searchParams }: Props) {
  const actor = await enter("/sign-in/password", "/me/data");
  const next = safeNext((await searchParams).next);
  const { has, login, asksLogin, asksCurrent } = await passwordForm(actor);
  const t = await getTranslations("auth");
  return (
    <main id="main" className="page-signin">
      <div className="wrap sg">
        <div>
          <h1>{t(has ? "set_password.title_change" : "set_password.title")}</h1>
          <p className="ink2 mt-2">{t(has ? "set_password.lead_change" : "set_password.lead")}</p>
          <SetPasswordForm
            action={setPassword}
            once={crypto.randomUUID()}
            next={next}
            back={next ?? homeOf(actor.role)}
            asks={{ login: asksLogin, current: asksCurrent }}
            login={login}
            words={{
              login: t("set_password.login"),
              login_hint: t("set_password.login_hint"),
              current: t("set_password.current"),
              new: t("set_password.new"),
              new_hint: t("set_password.new_hint"),
              submit: t("set_password.submit"),
              busy: t("set_password.busy"),
              leave: t(has ? "set_password.back" : "set_password.later"),
              show: t("sign_in.show"),
              hide: t("sign_in.hide"),
            }}
          />
        </div>
      </div>
    </main>
  );
}
