import { build } from "./parts/build.mjs";
import { install } from "./parts/install.mjs";
import { run } from "./parts/run.mjs";
import { stop } from "./parts/say.mjs";

// npm run shots: takes the README's pictures from the running product, into docs/shots.
await install();
if (!(await build())) stop("The build did not succeed; what went wrong stands above.");
const { findBrowser } = await import("./parts/browser.mjs");
const browser = await findBrowser();
if (!browser) stop("no browser: install Chromium, or name one in ZHIYA_CHROMIUM");
const { code } = await run(process.execPath, ["--import", "tsx", "e2e/support/shots.ts"], {
  env: { ZHIYA_CHROMIUM: browser },
});
process.exit(code);
