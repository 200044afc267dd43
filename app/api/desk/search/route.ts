import type { NextRequest } from "next/server";
import { enter } from "@/lib/auth/queries";
import { searchDesk } from "@/lib/desk/queries/search";

/** GET ?q=: what the desk's search finds, in groups; nothing asked gives the commands. */
export async function GET(request: NextRequest) {
  const q = (request.nextUrl.searchParams.get("q") ?? "").slice(0, 60);
  const actor = await enter("/api/desk/search", `/desk/search?q=${encodeURIComponent(q)}`);
  return Response.json(await searchDesk(actor, q, new Date()), { headers: { "Cache-Control": "no-store" } });
}
