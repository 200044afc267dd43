import type { NextRequest } from "next/server";
import { getLocale } from "next-intl/server";
import { enter } from "@/lib/auth/queries";
import { exportInput } from "@/lib/privacy/input";
import { handOut, ownCopy } from "@/lib/privacy/mutations/make-copy";

/** GET ?as=xlsx|json: a copy of everything held about oneself, made in memory. */
export async function GET(request: NextRequest): Promise<Response> {
  const { as } = exportInput.parse({ as: request.nextUrl.searchParams.get("as") });
  const actor = await enter("/me/data/export", "/me/data");
  return handOut(await ownCopy(actor, as, (await getLocale()) === "en" ? "en" : "zh-CN"));
}
