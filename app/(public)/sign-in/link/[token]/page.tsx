import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SproutSuccess } from "@/components/art/sprout";
import { ButtonLink } from "@/components/ui/button";
import { signInLinkState } from "@/lib/accounts/queries/link";
import { timeOf } from "@/lib/time";
import { openLink } from "./actions";
import { OpenLinkForm } from "./form";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.use_link"))("title"), robots: { index: false } };
}

/** Looks at the link without using it up: mail scanners open every address in a letter. */
export default async function OpenLinkPage({ params }: Props) {
  const { token } = await params;
  const link = await signInLinkState(token, new Date());
  const t = await getTranslations("auth");
  return (
    <main id="main" className="page-signin">
      <div className="wrap sg">
        <div>
          {link.state === "open" ? (
            <>
              <SproutSuccess className="mb-4 size-21" />
              <h1>{t("use_link.hello", { name: link.name })}</h1>
              <p className="ink2 mt-2">{t("use_link.lead", { time: timeOf(link.expiresAt) })}</p>
              <OpenLinkForm
                action={openLink}
                token={token}
                words={{
                  own_device: t("sign_in.own_device"),
                  own_device_note: t("sign_in.own_device_note"),
                  submit: t("use_link.submit"),
                  busy: t("use_link.busy"),
                }}
              />
              <p className="sm ink2 mt-5">{t("use_link.not_you")}</p>
            </>
          ) : (
            <>
              <h1>{t(`refusals.link_${link.state}`)}</h1>
              <p className="ink2 mt-2">{t(`refusals.link_${link.state}_fix`)}</p>
              <div className="row mt-6 flex-wrap gap-3">
                <ButtonLink variant="primary" href="/sign-in">
                  {t("use_link.to_sign_in")}
                </ButtonLink>
                <ButtonLink href="/sign-in?way=link">{t("use_link.ask_again")}</ButtonLink>
              </div>
            </>
          )}
        </div>
      </div>
    </main>
  );
}
