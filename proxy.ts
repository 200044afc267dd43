import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, isOnSite, securityHeaders } from "./lib/auth/rules/headers";
import { speaksHttps } from "./lib/auth/rules/trust";
import { env } from "./lib/env";

const dev = process.env.NODE_ENV === "development";

/** Before every page and route: a fresh nonce, the security headers, and the path for the pages that must name it. */
export function proxy(request: NextRequest) {
  const onSite = isOnSite(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), dev, onSite);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-zhiya-path", request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  const https = speaksHttps(env().ZHIYA_ORIGIN, env().ZHIYA_TRUST_PROXY > 0, request.headers);
  for (const [name, value] of securityHeaders(https, onSite)) response.headers.set(name, value);
  return response;
}

/** Everything but the build's own files, which are the same for everybody. */
export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|favicon.ico).*)"] };
