import { REQUEST_KINDS } from "@/db/words";
import { findHosts } from "@/lib/requests/queries/find-hosts";
import { dayOf } from "@/lib/time";

const MOST_LETTERS = 40;

/** Registered units for the search field of a request: `?kind=` and `?q=` (name, pinyin or initials). Names and leagues only. */
export async function GET(request: Request): Promise<Response> {
  const ask = new URL(request.url).searchParams;
  const kind = REQUEST_KINDS.find((known) => known === ask.get("kind"));
  const q = (ask.get("q") ?? "").slice(0, MOST_LETTERS);
  return Response.json(kind ? await findHosts(kind, q, dayOf(new Date())) : [], {
    headers: { "cache-control": "private, max-age=60" },
  });
}
