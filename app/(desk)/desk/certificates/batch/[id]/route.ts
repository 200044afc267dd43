import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";
import { mayChange } from "@/lib/auth/rules/actor";
import { certificatesPdf } from "@/lib/certificates/document";
import { batchById } from "@/lib/certificates/queries/batches";
import { ofBatch } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";

/** Every certificate of one run that is still in force, as one file to print. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/desk/certificates/batch/[id]">,
): Promise<Response> {
  const { id } = await params;
  const actor = await verifySession();
  if (!actor)
    return new Response(null, {
      status: 307,
      headers: { location: `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}` },
    });
  if (!allows(PAGES["/desk/certificates/batch/[id]"], actor.role)) return new Response(null, { status: 403 });
  const batch = await batchById(id);
  if (!batch) return new Response(null, { status: 404 });
  if (!mayChange(actor, batch.regionCode)) return new Response(null, { status: 403 });
  const now = new Date();
  const sheets = [];
  for (const row of await ofBatch(id)) sheets.push(await shown(actor, row, now));
  if (sheets.length === 0) return new Response(null, { status: 404 });
  const pdf = await certificatesPdf(sheets, now);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="certificates-${id.slice(-8)}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
