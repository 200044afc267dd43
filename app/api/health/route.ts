export const dynamic = "force-dynamic";

/** GET: this process answers. It says nothing about what it leans on; `/api/ready` does. */
export function GET() {
  return Response.json({ ok: true }, { headers: { "Cache-Control": "no-store" } });
}
