import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  agentRules: false,
  devIndicators: false,
  distDir: process.env.ZHIYA_DIST_DIR || ".next",
  serverExternalPackages: ["better-sqlite3", "pg", "pino", "@node-rs/argon2", "nodemailer", "pinyin-pro"],
  // Types are a stage of their own in `npm run check` and `npm test`; a second check would slow every first start.
  typescript: { ignoreBuildErrors: true },
  experimental: { authInterrupts: true, globalNotFound: true },
};

// The built server takes every message apart once, at build time: at run time a sentence with values cost more than the
// query behind it. Outside the build (tests, commands) the same catalogues are read as they stand.
const messages = { path: "./lib", format: "json", locales: "infer", precompile: true };

export default createNextIntlPlugin({ requestConfig: "./lib/i18n/request.ts", experimental: { messages } })(config);
