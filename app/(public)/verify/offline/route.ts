import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { publicKeys } from "@/lib/certificates/queries/keys";
import { offlinePage, type OfflineWords } from "@/lib/certificates/rules/offline-page";
import { origin } from "@/lib/letters/queries/link";

const PLAIN = [
  "title",
  "lead",
  "label",
  "check",
  "good",
  "good_note",
  "revocation",
  "bad",
  "bad_note",
  "unknown",
  "unknown_note",
  "malformed",
  "malformed_note",
  "unable",
  "unable_note",
  "noscript",
  "number",
  "name",
  "period",
  "hours",
  "lines",
  "unit",
  "issued",
] as const;

/** The page that checks signatures without a network, with today's public keys inside; `?save` hands it out as a file. */
export async function GET(request: Request): Promise<Response> {
  const [t, format, locale, keys] = await Promise.all([
    getTranslations("certificates.offline"),
    getFormatter(),
    getLocale(),
    publicKeys(),
  ]);
  const online = `${origin()}/verify`;
  const words: OfflineWords = {
    ...Object.fromEntries(PLAIN.map((key) => [key, t(key)])),
    keys: t("keys", { day: format.dateTime(new Date(), "fullDay") }),
    online: t("online", { address: online }),
  };
  const policy = request.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  const saves = new URL(request.url).searchParams.has("save");
  return new Response(offlinePage({ words, locale, keys, online, nonce: saves ? "" : nonce }), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...(saves ? { "content-disposition": 'attachment; filename="zhiya-check.html"' } : {}),
    },
  });
}
