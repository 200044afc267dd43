import pino from "pino";

/** What must never stand in a log, at whatever depth of an error's or request's fields. */
const secrets = [
  "password",
  "currentPassword",
  "newPassword",
  "token",
  "cookie",
  "authorization",
  "set-cookie",
  "phone",
  "email",
  "login",
  "contact",
];

/** JSON lines on standard output; personal data and secrets are blacked out. */
export const log = pino({
  base: undefined,
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]), censor: "[redacted]" },
});

/** Addresses with a token in them, as logs may show them. */
export const plainPath = (path: string): string =>
  path.replace(/\?.*$/s, "").replace(/^(\/(?:sign-in\/link|g|r|c)\/)[^/]+/, "$1…");
