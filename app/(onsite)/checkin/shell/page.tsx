import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { KeptRolls } from "@/components/checkin/kept-rolls";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.roll"))("title"), robots: { index: false } };
}

/**
 * The page without data that the service worker keeps: it shows the roll which stands in this browser, for the address it
 * is shown at. It asks nobody and knows nobody.
 */
export default async function ShellPage() {
  const { device, roll, refusals, states, screen } = (await getMessages()).attendance;
  return (
    <main id="main" className="page-checkin">
      <NextIntlClientProvider messages={{ attendance: { device, roll, refusals, states, screen } }}>
        <KeptRolls />
      </NextIntlClientProvider>
    </main>
  );
}
