import { cookieFlags } from "../../auth/rules/session";
import { CLAIM_MINUTES } from "./code";

/** Keeps a scan across signing in. */
export const CLAIM_COOKIE = "zhiya.scan";

/** The cookie's flags: only for the page that checks in, and only as long as the scan counts. */
export const claimFlags = (secure: boolean) => ({
  ...cookieFlags(secure),
  path: "/c",
  maxAge: CLAIM_MINUTES * 60,
});
