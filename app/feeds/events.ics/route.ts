import { createHash } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { eventsCalendar } from "@/lib/events/calendar";
import { feedEntries } from "@/lib/events/queries/public-pages";
import { origin } from "@/lib/letters/queries/link";

const REFRESH_S = 3600;

/** The public calendar to subscribe to; `?event=` gives the file of one event. */
export async function GET(request: Request): Promise<Response> {
  const one = new URL(request.url).searchParams.get("event") ?? undefined;
  const [entries, t] = await Promise.all([
    feedEntries(new Date(), one),
    getTranslations({ locale: "zh-CN", namespace: "events.public.feed" }),
  ]);
  if (one && entries.length === 0) return new Response(t("unknown"), { status: 404 });
  const addressOf = (id: string) => `${origin()}/events/${id}`;
  const text = eventsCalendar(entries, { name: t("name"), sampleMark: t("sample"), refresh: REFRESH_S, addressOf });
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "public, max-age=300, must-revalidate" };
  if (knows(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": one
        ? `attachment; filename="zhiya-${one.slice(-12)}.ics"`
        : 'inline; filename="zhiya-events.ics"',
    },
  });
}

/** Whether the asker has this very text: its mark is in If-None-Match, weak or strong, or any will do. */
function knows(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((mark) => mark.trim() === "*" || mark.trim().replace(/^W\//, "") === etag);
}
