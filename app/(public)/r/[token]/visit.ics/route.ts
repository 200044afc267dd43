import { getTranslations } from "next-intl/server";
import { eventsCalendar } from "@/lib/events/calendar";
import { origin } from "@/lib/letters/queries/link";
import { allRegions } from "@/lib/regions/queries";
import { tooMany } from "@/lib/pages/rules";
import { hostVisit } from "@/lib/requests/host/queries/visit";
import { countMiss, shutUntil } from "@/lib/requests/mutations/limit";

const REFRESH_S = 3600;

/** The agreed visit as a calendar file, for whoever has the host's link; wrong, revoked and expired links are all the same. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const now = new Date();
  const t = await getTranslations("requests.host");
  const shut = await shutUntil(request.headers, now);
  if (shut) return tooMany(t("limited_title"), shut, now);
  const visit = await hostVisit(token, now);
  if (visit === null) await countMiss(request.headers, now);
  if (!visit?.startsAt || !visit.endsAt) return new Response(t("page"), { status: 404 });
  const { startsAt, endsAt } = visit;
  const region = (await allRegions()).find(({ code }) => code === visit.regionCode)?.nameZh ?? "";
  const feed = await getTranslations({ locale: "zh-CN", namespace: "events.public.feed" });
  const calendar = eventsCalendar([{ ...visit, startsAt, endsAt, region }], {
    name: visit.title,
    sampleMark: feed("sample"),
    refresh: REFRESH_S,
    addressOf: () => `${origin()}/r/${token}`,
  });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": 'attachment; filename="zhiya-visit.ics"',
      "cache-control": "private, no-store",
    },
  });
}
