import { expect, test } from "vitest";
import { contentSecurityPolicy, isOnSite, securityHeaders } from "./headers";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((line) => [line.split(" ")[0], line.split(" ").slice(1).join(" ")]));

test("in service scripts and styles need the nonce, and nothing evaluates", () => {
  const policy = contentSecurityPolicy("abc", false, false);
  const say = directives(policy);
  expect(say.get("script-src")).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  expect(say.get("style-src")).toBe("'self' 'nonce-abc'");
  expect(say.get("style-src-attr")).toBe("'unsafe-inline'");
  expect(say.get("connect-src")).toBe("'self'");
  for (const none of ["object-src", "base-uri", "frame-ancestors"]) expect(say.get(none)).toBe("'none'");
  expect(say.get("form-action")).toBe("'self'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

test("only development may evaluate and open sockets", () => {
  expect(directives(contentSecurityPolicy("abc", true, false)).get("script-src")).toContain("'unsafe-eval'");
  expect(directives(contentSecurityPolicy("abc", true, false)).get("connect-src")).toContain("ws:");
});

test("HTTPS is insisted on where it is spoken", () => {
  expect(new Map(securityHeaders(true, false)).get("Strict-Transport-Security")).toContain("max-age=31536000");
  const plain = new Map(securityHeaders(false, false));
  expect(plain.has("Strict-Transport-Security")).toBe(false);
  expect(plain.get("X-Content-Type-Options")).toBe("nosniff");
  expect(plain.get("Referrer-Policy")).toBe("same-origin");
});

test("only the pages of the roll may use the camera and compile the reader of codes", () => {
  expect(isOnSite("/checkin/x")).toBe(true);
  expect(isOnSite("/me")).toBe(false);
  const policy = (onSite: boolean) => directives(contentSecurityPolicy("abc", false, onSite)).get("script-src");
  expect(policy(true)).toContain("'wasm-unsafe-eval'");
  expect(policy(true)).not.toContain("'unsafe-eval'");
  expect(policy(false)).not.toContain("wasm");
  const permissions = (onSite: boolean) => new Map(securityHeaders(true, onSite)).get("Permissions-Policy");
  expect(permissions(true)).toContain("camera=(self)");
  expect(permissions(false)).toContain("camera=()");
});
