import { forbidden, notFound } from "next/navigation";
import { enter } from "@/lib/auth/queries";
import { mayChange } from "@/lib/auth/rules/actor";
import { certificatesPdf } from "@/lib/certificates/document";
import { batchById } from "@/lib/certificates/queries/batches";
import { ofBatch } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";

/** Every certificate of one run that is still in force, as one file to print. */
export async function GET(_: Request, { params }: RouteContext<"/desk/certificates/batch/[id]">): Promise<Response> {
  const { id } = await params;
  const actor = await enter("/desk/certificates/batch/[id]", `/desk/certificates/batch/${id}`);
  const batch = await batchById(id);
  if (!batch) notFound();
  if (!mayChange(actor, batch.regionCode)) forbidden();
  const now = new Date();
  const sheets = [];
  for (const row of await ofBatch(id)) sheets.push(await shown(actor, row, now));
  if (sheets.length === 0) notFound();
  const pdf = await certificatesPdf(sheets, now);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="certificates-${id.slice(-8)}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
