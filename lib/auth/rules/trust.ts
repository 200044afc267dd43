/** Request headers as Next hands them out; `x-zhiya-*` are written by our own server and by nobody else (cli/serve.mjs). */
export type Headers = { get(name: string): string | null };

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1)$/;

/** The host of a Host header, without its port. */
export function hostOf(header: string | null): string | null {
  const host = /^(\[[\da-f:.]+\]|[^:[\]\s/@]+)(?::\d{1,5})?$/i.exec(header ?? "")?.[1];
  return host?.replace(/^\[|\]$/g, "").toLowerCase() ?? null;
}

/** The request comes from this very machine, straight, and was asked of it by a loopback name: nobody stands between. */
export function isOnThisMachine(headers: Headers): boolean {
  const host = hostOf(headers.get("host"));
  return (
    loopback.test(headers.get("x-zhiya-peer") ?? "") &&
    headers.get("x-zhiya-forwarded") === null &&
    host !== null &&
    (host === "localhost" || loopback.test(host))
  );
}

/** The person's address for counting attempts; "unknown" is one address shared by all who have none. */
export const addressOf = (headers: Headers): string => headers.get("x-zhiya-address") || "unknown";

/** Whether the browser speaks HTTPS: the configured origin says so, or a trusted proxy does (the server drops others' words). */
export function speaksHttps(origin: string | undefined, trustsProxy: boolean, headers: Headers): boolean {
  if (origin) return origin.startsWith("https://");
  return trustsProxy && headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/** Whether a request was made by our own pages: the browser says so, or the Origin header names us. A request that says neither is not. */
export function isSameOrigin(origin: string | undefined, headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin");
  if (from === null) return false;
  return from === origin || from.replace(/^https?:\/\//, "") === headers.get("host");
}

/** The address people reach us at: the configured one, else as this request was asked. */
export const originOf = (origin: string | undefined, trustsProxy: boolean, headers: Headers): string =>
  origin ?? `${speaksHttps(origin, trustsProxy, headers) ? "https" : "http"}://${headers.get("host") ?? "localhost"}`;
