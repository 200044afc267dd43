import { defineConfig } from "@playwright/test";

const executablePath = process.env.ZHIYA_CHROMIUM || undefined;
// Chromium's own background traffic has no place in a test.
const args = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Journeys against the production build; `npm test` builds it and finds the browser. */
export default defineConfig({
  testDir: "./e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "./test-results/journeys",
  globalSetup: "./e2e/support/template.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args, chromiumSandbox: false },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  // A journey tagged @phone or @desktop runs there only; the others run on both.
  projects: [
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
