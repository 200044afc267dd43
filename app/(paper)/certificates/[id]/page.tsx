import type { Metadata } from "next";
import { ArrowLeft, Download } from "lucide-react";
import { forbidden, notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { CertificateSheets } from "@/components/certificates/sheet";
import { CopyLink } from "@/components/events/copy-link";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { enter } from "@/lib/auth/queries";
import { qrOf, qrPath } from "@/lib/certificates/paper/queries/qr";
import { certificateById, maySee } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";
import { staleOnes } from "@/lib/certificates/queries/stale";
import { instantOf } from "@/lib/time";
import { Identity } from "./parts/identity";
import { PrintSheet } from "./parts/print-sheet";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("certificates.paper"))("title"), robots: { index: false } };
}

/** A certificate on paper: for its holder and for the desk of the unit that issued it. */
export default async function CertificatePage({ params }: PageProps<"/certificates/[id]">) {
  const { id } = await params;
  const actor = await enter("/certificates/[id]", `/certificates/${id}`);
  const row = await certificateById(id);
  if (!row) notFound();
  if (!maySee(actor, row)) forbidden();
  const now = new Date();
  const [{ text, code, wanted, identity }, stale, t, words, format] = await Promise.all([
    shown(actor, row, now),
    staleOnes(null, row.volunteerId),
    getTranslations("certificates.page"),
    getTranslations("certificates"),
    getFormatter(),
  ]);
  const qr = qrOf(code);
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const home = actor.role === "volunteer" ? "/me/certificates" : `/desk/certificates?tab=register&one=${row.id}`;
  return (
    <main id="main" className="page-certificate">
      <h1 className="sr-only">{t("title", { number: row.number })}</h1>
      <div className="tool">
        <ButtonLink variant="quiet" size="sm" href={home}>
          <ArrowLeft className="i" aria-hidden />
          {t("back")}
        </ButtonLink>
        <span className="about keep sm mute">
          {t("about", {
            period: words("period", { from: day(row.fromDay), to: day(row.toDay) }),
            hours: text.total.hours,
          })}
        </span>
        <CopyLink className="copy" label={t("share")} done={t("copied")} link={code} />
        <ButtonLink size="sm" href={`/certificates/${row.id}/pdf`} prefetch={false} download>
          <Download className="i" aria-hidden />
          {t("pdf")}
        </ButtonLink>
        <PrintSheet label={t("print")} />
      </div>
      <div className="side">
        {row.state !== "issued" && (
          <Banner tone="danger">{t(row.state === "revoked" ? "ended.revoked" : "ended.superseded")}</Banner>
        )}
        {stale.some((one) => one.id === row.id) && <Banner tone="warn">{t("stale")}</Banner>}
        {wanted && <Identity id={row.id} identity={identity} />}
      </div>
      <div className="a4w">
        <CertificateSheets text={text} qr={{ path: qrPath(qr), size: qr.size }} />
      </div>
    </main>
  );
}
