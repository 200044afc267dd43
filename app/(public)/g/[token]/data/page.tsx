import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Download } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { addressOf } from "@/lib/auth/rules/trust";
import { answerLost } from "@/lib/pages/mutations";
import { openChildData } from "@/lib/privacy/mutations/open-child";
import { Asking } from "./parts/asking";
import { ChildHeld } from "./parts/child-held";
import { ChildLooks } from "./parts/child-looks";
import { ChildRequests } from "./parts/child-requests";
import { DeadLink } from "@/components/guardian/dead-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy.child"))("title"), robots: { index: false } };
}

/** For a minor's guardian: what is held about the child, who looked, a copy, correction and deletion (未成年人网络保护条例 art. 34). */
export default async function ChildDataPage({ params }: PageProps<"/g/[token]/data">) {
  const { token } = await params;
  const screen = await openChildData(token, addressOf(await headers()), new Date());
  if (!screen) return answerLost(<DeadLink />);
  const { child, amounts, looks, requests, settings } = screen;
  const [t, te] = await Promise.all([getTranslations("privacy.child"), getTranslations("privacy.export")]);
  const deleting = requests.some((one) => one.kind === "delete" && one.state === "open");
  return (
    <main id="main" className="page-guardian wrap">
      <div className="g">
        <header>
          <h1>{t("heading", { name: child.name })}</h1>
          <p className="ink2">{t("lead")}</p>
          <ButtonLink href={`/g/${token}`} size="sm" className="mt-3">
            {t("back")}
          </ButtonLink>
        </header>
        <ChildHeld amounts={amounts} settings={settings} />
        <ChildLooks looks={looks} />
        <Card as="section">
          <h2>{te("title")}</h2>
          <p className="ink2">{te("lead")}</p>
          <div className="row flex-wrap mt-3">
            {(["xlsx", "json"] as const).map((as) => (
              <form key={as} action={`/g/${token}/export`} method="get">
                <input type="hidden" name="as" value={as} />
                <Button type="submit">
                  <Download className="i" aria-hidden />
                  {te(as)}
                </Button>
              </form>
            ))}
          </div>
        </Card>
        <ChildRequests token={token} requests={requests} />
        <Asking token={token} settings={settings} deleting={deleting} />
      </div>
    </main>
  );
}
