import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { verifySession } from "@/lib/auth/queries";
import { CURRENT, OWN_PURPOSES } from "@/lib/consents/rules/texts";
import { regionName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";
import { joinScreen } from "@/lib/volunteers/queries/screens";
import { GUARDIAN_LINK_DAYS } from "@/lib/volunteers/rules/age";
import { JoinForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.join"))("title") };
}

const OLDEST = 90;
const YOUNGEST = 6;

export default async function JoinPage() {
  const actor = await verifySession();
  if (actor?.role === "volunteer") redirect("/me");
  const [{ regions, choices, settings }, locale, messages] = await Promise.all([
    joinScreen(),
    getLocale(),
    getMessages(),
  ]);
  const today = dayOf(new Date());
  const thisYear = Number(today.slice(0, 4));
  const { join, languages, levels, skills, errors } = messages.volunteers;
  const sentences = Object.entries(errors).map(([key, sentence]) => [`volunteers.errors.${key}`, sentence]);
  return (
    <main id="main" className="page-join">
      <NextIntlClientProvider
        messages={{
          volunteers: { join, languages, levels, skills },
          consents: { label: messages.consents.label, texts: messages.consents.texts },
        }}
      >
        <JoinForm
          once={crypto.randomUUID()}
          today={today}
          years={Array.from({ length: OLDEST - YOUNGEST }, (_, i) => thisYear - YOUNGEST - i)}
          regions={regions
            .filter((region) => region.level !== "autonomous_region")
            .map((region) => ({ code: region.code, name: regionName(region, locale) }))}
          choices={choices}
          consents={OWN_PURPOSES.map((purpose) => ({ purpose, version: CURRENT[purpose], must: purpose === "terms" }))}
          reviewDays={settings.review_working_days}
          guardianDays={GUARDIAN_LINK_DAYS}
          errors={{
            ...Object.fromEntries(sentences),
            "shell.errors.custom": messages.shell.errors.custom,
            "shell.errors.required": messages.shell.errors.required,
          }}
        />
      </NextIntlClientProvider>
    </main>
  );
}
