import { readFileSync } from "node:fs";
import { run, runTool, runs, which } from "./run.mjs";
import { say } from "./say.mjs";

/** Chromium without its own windows: the same engine, and the journeys take less than half the time. */
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A Chromium already on this machine outside Playwright's own folder, or null. */
export function chromiumOnPath(find = which) {
  for (const name of names) {
    const file = find(name);
    if (file && runs(file, ["--version"])) return file;
  }
  return process.platform === "darwin" && runs(mac, ["--version"]) ? mac : null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const works = () => runs(chromium.executablePath(), ["--version"]);
  if (works()) return chromium.executablePath();
  say("  Looking for a browser: Playwright's own (a download of about 170 MB, tried for 3 minutes at most).");
  const { code } = await runTool("@playwright/test/cli.js", ["install", "chromium"], {
    quiet: true,
    limit: 180_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
  if (code !== 0) say("  It cannot be downloaded here.");
  return code === 0 && works() ? chromium.executablePath() : null;
}

function isDebianRoot() {
  try {
    const release = readFileSync("/etc/os-release", "utf8");
    return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
  } catch {
    return false;
  }
}

async function debians() {
  if (!isDebianRoot()) return null;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { quiet: true, env, limit: 180_000 });
  for (const name of [shell, "chromium"]) {
    say(`  Installing Debian's ${name} package (usually less than a minute).`);
    const args = ["install", "-y", "-q", "--no-install-recommends", name, "fonts-noto-cjk"];
    const { code, output } = await run("apt-get", args, { quiet: true, env, limit: 300_000 });
    if (code === 0) break;
    say(output.split("\n").slice(-5).join("\n"));
  }
  return chromiumOnPath();
}

/** A Chromium to test with: one named in ZHIYA_CHROMIUM, the one without windows on PATH or of Debian's package, Playwright's, or any on PATH. */
export async function findBrowser() {
  const named = process.env.ZHIYA_CHROMIUM;
  if (named) return runs(named, ["--version"]) ? named : null;
  return which(shell) ?? (await debians()) ?? (await playwrightsOwn()) ?? chromiumOnPath();
}
