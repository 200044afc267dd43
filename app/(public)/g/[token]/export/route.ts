import { type NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { addressOf } from "@/lib/auth/rules/trust";
import { tooMany } from "@/lib/pages/rules";
import { exportInput } from "@/lib/privacy/input";
import { childCopy, handOut } from "@/lib/privacy/mutations/make-copy";

/** GET ?as=xlsx|json: a copy for a minor's guardian by their link; wrong, revoked and expired ones are all the same. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const now = new Date();
  const [{ token }, t, locale] = await Promise.all([params, getTranslations("privacy.child"), getLocale()]);
  const tried = await takeAttempt([{ kind: "guardian", who: addressOf(request.headers) }], now);
  if ("until" in tried) return tooMany(t("too_many"), tried.until, now);
  const { as } = exportInput.parse({ as: request.nextUrl.searchParams.get("as") });
  const copy = await childCopy(token, as, locale === "en" ? "en" : "zh-CN", now);
  return copy ? handOut(copy) : new Response(t("gone"), { status: 404 });
}
