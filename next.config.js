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
  experimental: { authInterrupts: true },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
