import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";
import { certificatesPdf } from "@/lib/certificates/document";
import { certificateById, maySee } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";

/** The certificate as a file, as this person may see it now. */
export async function GET(request: Request, { params }: RouteContext<"/certificates/[id]/pdf">): Promise<Response> {
  const { id } = await params;
  const actor = await verifySession();
  if (!actor)
    return new Response(null, {
      status: 307,
      headers: { location: `/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}` },
    });
  if (!allows(PAGES["/certificates/[id]/pdf"], actor.role)) return new Response(null, { status: 403 });
  const row = await certificateById(id);
  if (!row) return new Response(null, { status: 404 });
  if (!maySee(actor, row)) return new Response(null, { status: 403 });
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
