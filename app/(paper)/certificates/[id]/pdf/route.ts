import { forbidden, notFound } from "next/navigation";
import { enter } from "@/lib/auth/queries";
import { certificatesPdf } from "@/lib/certificates/document";
import { certificateById, maySee } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";

/** The certificate as a file, as this person may see it now. */
export async function GET(_: Request, { params }: RouteContext<"/certificates/[id]/pdf">): Promise<Response> {
  const { id } = await params;
  const actor = await enter("/certificates/[id]/pdf", `/certificates/${id}/pdf`);
  const row = await certificateById(id);
  if (!row) notFound();
  if (!maySee(actor, row)) forbidden();
  const now = new Date();
  const { text, code } = await shown(actor, row, now);
  const pdf = await certificatesPdf([{ text, code }], now);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${row.number}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
