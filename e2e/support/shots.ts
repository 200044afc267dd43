import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { accountOf, signIn } from "./fixtures";
import { startServer, type TestServer } from "./server";
import makeTemplate from "./template";

type Shot = {
  file: string;
  path: string | ((page: Page) => Promise<void>);
  as?: string;
  phone?: boolean;
  dark?: boolean;
};

async function follow(page: Page, from: string, link: RegExp) {
  await page.goto(from);
  const addresses = await page
    .locator("main a[href]")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  const found = addresses.find((address) => link.test(address));
  if (!found) throw new Error(`No link like ${link} on ${from}`);
  await page.goto(found);
}

const event = (page: Page) => follow(page, "/events", /^\/events\/[^/?#]+$/);
const deskEvent = (page: Page) => follow(page, "/desk/events", /^\/desk\/events\/(?!new)[^/?#]+$/);

const shots: Shot[] = [
  { file: "home", path: "/" },
  { file: "home-dark", path: "/", dark: true },
  { file: "event", path: event, phone: true },
  { file: "event-dark", path: event, phone: true, dark: true },
  { file: "me", path: "/me", as: "volunteer", phone: true },
  { file: "board", path: "/desk", as: "coordinator" },
  { file: "board-dark", path: "/desk", as: "coordinator", dark: true },
  { file: "desk-event", path: deskEvent, as: "admin" },
];

async function take(browser: Browser, server: TestServer, shot: Shot) {
  const size = shot.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: size,
    deviceScaleFactor: shot.phone ? 2 : 1,
    colorScheme: shot.dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  if (shot.as) await signIn(page, accountOf(server, shot.as));
  if (typeof shot.path === "string") await page.goto(shot.path);
  else await shot.path(page);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: `docs/shots/${shot.file}.png` });
  await context.close();
  console.log(`docs/shots/${shot.file}.png`);
}

mkdirSync("docs/shots", { recursive: true });
const removeTemplate = makeTemplate();
const server = await startServer();
const browser = await chromium.launch({ executablePath: process.env.ZHIYA_CHROMIUM || undefined });
try {
  for (const shot of shots) await take(browser, server, shot);
} finally {
  await browser.close();
  await server.stop();
  removeTemplate();
}
