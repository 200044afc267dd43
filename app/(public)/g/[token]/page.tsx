import { Eye } from "lucide-react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { addressOf } from "@/lib/auth/rules/trust";
import { answerLost } from "@/lib/pages/mutations";
import { CURRENT } from "@/lib/consents/rules/texts";
import { regionName } from "@/lib/regions/rules";
import { openGuardian } from "@/lib/volunteers/mutations/open-guardian";
import { isMinor } from "@/lib/volunteers/rules/age";
import { ageOn, dayOf } from "@/lib/time";
import { AnswerForm } from "./form";
import { About } from "./parts/about";
import { Head, type Standing } from "./parts/head";
import { Later } from "./parts/later";
import { DeadLink } from "@/components/guardian/dead-link";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("volunteers.guardian"))("title"),
    robots: { index: false },
  };
}

/** One link for one guardian: read, decide, and later withdraw. Opening it changes nothing. */
export default async function GuardianPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const now = new Date();
  const screen = await openGuardian(token, addressOf(await headers()), now);
  if (!screen) return answerLost(<DeadLink />);
  const [locale, messages, tp] = await Promise.all([getLocale(), getMessages(), getTranslations("privacy.child")]);
  const { ward, regions, coming, until } = screen;
  const today = dayOf(now);
  const region = regions.find((one) => one.code === ward.regionCode);
  const standing = standingOf(ward, today);
  const child = {
    name: ward.name,
    age: ageOn(ward.birthMonth, today),
    unit: ward.unit,
    region: region ? regionName(region, locale) : "",
  };
  const asking = standing === "asked" || standing === "declined" || standing === "withdrawn";
  return (
    <main id="main" className="page-guardian wrap">
      <div className="g">
        <Head
          standing={standing}
          child={child.name}
          guardian={ward.consent?.guardianName ?? ward.guardianName}
          status={ward.status}
          givenAt={ward.consent?.givenAt ?? null}
          until={until}
        />
        {standing !== "of_age" && <About child={child} version={CURRENT.guardian} />}
        <NextIntlClientProvider messages={{ volunteers: { guardian: messages.volunteers.guardian } }}>
          {asking && (
            <AnswerForm
              once={crypto.randomUUID()}
              token={token}
              child={child.name}
              guardian={ward.guardianName ?? ""}
              versions={{ guardian: CURRENT.guardian, photos: CURRENT.photos }}
              again={standing !== "asked"}
            />
          )}
          {standing === "agreed" && (
            <Later
              onceKeys={[crypto.randomUUID(), crypto.randomUUID()]}
              token={token}
              photos={ward.photos !== null}
              photosVersion={CURRENT.photos}
              coming={coming}
            />
          )}
        </NextIntlClientProvider>
        {standing !== "of_age" && (
          <ButtonLink
            href={`/g/${token}/data`}
            variant="quiet"
            className="h-auto justify-self-start text-left whitespace-normal"
          >
            <Eye className="i" aria-hidden />
            {tp("see")}
          </ButtonLink>
        )}
      </div>
    </main>
  );
}

function standingOf(
  ward: { birthMonth: string; consent: unknown; status: string; statusReason: string | null },
  today: string,
): Standing {
  if (!isMinor(ward.birthMonth, today)) return "of_age";
  if (ward.consent) return "agreed";
  if (ward.statusReason === "guardian_withdrawn") return "withdrawn";
  return ward.statusReason === "guardian_declined" ? "declined" : "asked";
}
