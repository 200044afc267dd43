import { CircleAlert, Clock, ScanLine } from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { keptScan } from "@/lib/attendance/queries/scan";
import { CLAIM_COOKIE } from "@/lib/attendance/rules/claim";
import { verifySession } from "@/lib/auth/queries";
import { Scanned } from "./parts/scanned";
import { Typed } from "./parts/typed";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.scan"))("title"), robots: { index: false } };
}

const WHYS = ["stale", "broken", "limited"] as const;
const DONES = ["in", "out"] as const;
type Props = { searchParams: Promise<{ why?: string | string[]; ok?: string | string[] }> };

/** Checking in by oneself: what was scanned and the one tap that follows, or why there is nothing to do. Opening it changes nothing. */
export default async function ScanPage({ searchParams }: Props) {
  const now = new Date();
  const [actor, jar, asked, t, messages] = await Promise.all([
    verifySession(),
    cookies(),
    searchParams,
    getTranslations("attendance.scan"),
    getMessages(),
  ]);
  const scan = await keptScan(jar.get(CLAIM_COOKIE)?.value ?? "", actor?.volunteerId ?? null, now);
  const why = WHYS.find((one) => one === asked.why);
  const screen = scan?.screen ?? null;
  return (
    <main id="main" className="page-scan wrap">
      <div className="box">
        <NextIntlClientProvider messages={{ attendance: { scan: messages.attendance.scan } }}>
          {scan && screen ? (
            <Scanned screen={screen} at={scan.at} now={now} done={DONES.find((one) => one === asked.ok) ?? null} />
          ) : scan && !actor ? (
            <Card icon={<ScanLine className="i" aria-hidden />} title={t("signed_out.title")}>
              <p className="ink2">{t("signed_out.body")}</p>
              <ButtonLink variant="primary" size="lg" href="/sign-in?next=%2Fc">
                {t("sign_in")}
              </ButtonLink>
            </Card>
          ) : scan ? (
            <Card warn icon={<CircleAlert className="i" aria-hidden />} title={t("not_volunteer.title")}>
              <p className="ink2">{t("not_volunteer.body")}</p>
            </Card>
          ) : (
            <Card
              warn={why !== undefined}
              icon={why === "stale" ? <Clock className="i" aria-hidden /> : <ScanLine className="i" aria-hidden />}
              title={t(`${why ?? "none"}.title`)}
            >
              <p className="ink2">{t(`${why ?? "none"}.body`)}</p>
            </Card>
          )}
          {!screen && <Typed signedIn={actor !== null} />}
        </NextIntlClientProvider>
      </div>
    </main>
  );
}

function Card({
  icon,
  title,
  warn,
  children,
}: {
  icon: ReactNode;
  title: string;
  warn?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="one" data-tone={warn ? "warn" : "plain"}>
      <span className="m">{icon}</span>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
