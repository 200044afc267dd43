import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readCertificateNumber } from "@/lib/certificates/rules/number";
import { What } from "@/components/verify/what";
import { Ask } from "@/components/verify/ask";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("certificates.verify"))("title"), alternates: { canonical: "/verify" } };
}

/** Asks for a number and goes to its page; a plain form, so it works without scripts. */
export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const { number } = await searchParams;
  const typed = typeof number === "string" ? number.trim().slice(0, 80) : "";
  const read = readCertificateNumber(typed);
  if (read) redirect(`/verify/${read}`);
  return (
    <main id="main" className="page-verify">
      <Ask typed={typed} wrong={typed !== ""} />
      <div className="wrap vr">
        <What />
      </div>
    </main>
  );
}
