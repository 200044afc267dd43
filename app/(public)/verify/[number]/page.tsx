import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { lookUp } from "@/lib/certificates/mutations/look-up";
import { publicKeys } from "@/lib/certificates/queries/keys";
import { readCertificateNumber } from "@/lib/certificates/rules/number";
import { answerLost, answerTooMany } from "@/lib/pages/mutations";
import { Ask } from "@/components/verify/ask";
import { CodeCheck } from "@/components/verify/code-check";
import { None } from "@/components/verify/none";
import { Result } from "@/components/verify/result";
import { What } from "@/components/verify/what";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("certificates.verify"))("title"),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

/** How a certificate stands, for anybody who has its number; what was never registered is a 404 that says so. */
export default async function VerifyNumberPage({ params }: PageProps<"/verify/[number]">) {
  const typed = decodeURIComponent((await params).number);
  const number = readCertificateNumber(typed);
  if (number && number !== typed) redirect(`/verify/${number}`);
  const now = new Date();
  const [seen, t, format] = await Promise.all([
    lookUp(typed, await headers(), now),
    getTranslations("certificates.verify"),
    getFormatter(),
  ]);
  if (!seen || "until" in seen) {
    const page = (
      <main id="main" className="page-verify">
        <Ask typed={typed} />
        <div className="wrap vr">
          <None until={seen ? format.dateTime(seen.until, "time") : undefined} />
          <What />
        </div>
      </main>
    );
    return seen ? answerTooMany(seen.until, now, page) : answerLost(page);
  }
  const { fromDay, toDay, minutes, lines, name, unit, issuedOn } = seen.found;
  return (
    <main id="main" className="page-verify">
      <Ask typed={seen.found.number} />
      <div className="wrap vr">
        <Result found={seen.found} now={now}>
          <CodeCheck
            said={{ number: seen.found.number, fromDay, toDay, minutes, lines, name, unit, issuedOn }}
            keys={await publicKeys()}
            words={{ good: t("code_good"), bad: t("code_bad"), unable: t("code_unable") }}
          />
        </Result>
        <What />
      </div>
    </main>
  );
}
