import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Banner } from "@/components/ui/banner";
import { Tabs } from "@/components/ui/tabs";
import { sampleAccounts } from "@/lib/accounts/queries/sample";
import { hadSession, verifySession } from "@/lib/auth/queries";
import { homeOf } from "@/lib/auth/rules/home";
import { safeNext } from "@/lib/auth/rules/next";
import { isOnThisMachine } from "@/lib/auth/rules/trust";
import { askLink, signIn, signInAsSample } from "./actions";
import { SignInForm } from "./form";
import { LinkForm } from "./parts/link-form";
import { Samples } from "./parts/samples";
import { linesOf, linkWords, sampleWords, signInWords } from "./parts/words";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.sign_in"))("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const next = safeNext(asked.next);
  const actor = await verifySession();
  const samples = isOnThisMachine(await headers()) ? await sampleAccounts() : [];
  if (actor && samples.length === 0) redirect(next ?? homeOf(actor.role));

  const t = await getTranslations("auth");
  const byLink = asked.way === "link";
  const here = (way: string) => `/sign-in?${new URLSearchParams({ way, ...(next ? { next } : {}) })}`;
  return (
    <main id="main" className="page-signin">
      <div className="wrap sg">
        <div>
          <h1>{t("sign_in.title")}</h1>
          <p className="ink2">{t("sign_in.lead")}</p>
          {actor && (
            <Banner className="mt-5" action={<Link href={homeOf(actor.role)}>{t("here_already_go")}</Link>}>
              {t("here_already", { name: actor.name })}
            </Banner>
          )}
          <Tabs
            className="mt-5"
            label={t("sign_in.ways")}
            items={[
              { href: here("password"), label: t("sign_in.by_password"), current: !byLink },
              { href: here("link"), label: t("sign_in.by_link"), current: byLink },
            ]}
          />
          {next && !actor && (
            <Banner className="mt-5">{t((await hadSession()) ? "sign_in.expired" : "sign_in.first")}</Banner>
          )}
          {byLink ? (
            <LinkForm action={askLink} again={here("link")} words={linkWords(t)} />
          ) : (
            <SignInForm action={signIn} next={next} words={signInWords(t)} />
          )}
          <div className="alt mt-5">
            <span>{t("sign_in.no_account")}</span>
            <Link href="/join">{t("sign_in.join")}</Link>
          </div>
        </div>
        {samples.length > 0 && (
          <Samples action={signInAsSample} accounts={linesOf(samples, t, await getLocale())} words={sampleWords(t)} />
        )}
      </div>
    </main>
  );
}
