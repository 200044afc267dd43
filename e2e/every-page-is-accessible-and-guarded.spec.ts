import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { PAGES } from "../lib/auth/rules/access";
import { LOCALE_COOKIE } from "../lib/i18n/locale";
import { chineseWords } from "./support/catalogue";
import { type Facts, factsOf } from "./support/facts";
import { expect, test as base } from "./support/fixtures";
import { pathOf, type State, STATES } from "./support/pages";
import { signedIn } from "./support/scene";

type Violation = { rule: string; where: string };

const test = base.extend<object, { facts: Facts }>({
  facts: [async ({ server }, use) => use(await factsOf(server)), { scope: "worker", timeout: 60_000 }],
});

// The pages know nothing of each other: they are shared out over the workers.
test.describe.configure({ mode: "parallel" });

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const chinese = chineseWords();

test("every page of the access table is swept, and no other @desktop", () => {
  expect(Object.keys(STATES).sort()).toEqual(Object.keys(PAGES).sort());
});

/** The mistakes that axe finds, in a form that a person can read. */
async function axe(page: Page, choose: (builder: AxeBuilder) => AxeBuilder): Promise<Violation[]> {
  // Our pages have no frames: the legacy way asks in the page itself and opens no second one for the sum.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => ({
      rule: id,
      where: `${target.join(" ")} ${(failureSummary ?? "").split("\n").slice(1, 3).join(" ").trim()}`,
    })),
  );
}

/** By how many pixels the page is wider than its window, and what sticks out. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return null;
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
    const out = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > room + 1 && !scrolls(one.parentElement),
    );
    return `${document.documentElement.scrollWidth - room} px: ${out
      .slice(-3)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`)
      .join(" | ")}`;
  });

/** Texts on the page that stand word for word in the Chinese catalogue. */
const leftInChinese = async (page: Page) => {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script,style,[lang^="zh"]')) found.push(node.textContent?.trim() ?? "");
    for (const one of document.querySelectorAll("[aria-label],[placeholder],[title]"))
      for (const name of ["aria-label", "placeholder", "title"]) found.push(one.getAttribute(name)?.trim() ?? "");
    return found;
  });
  return [...new Set(texts.filter((text) => chinese.has(text)))];
};

/** The code on the lead's screen must change each half minute, also without scripts: essential, WCAG 2.2.1. */
const essentialOn = (address: string) => (address === "/checkin/[shiftId]/code" ? ["meta-refresh"] : []);

/** Gathers what the browser complains about while a page is open. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const ownStatus = /Failed to load resource: the server responded with a status of (403|404)/.test(message.text());
    if (message.type() === "error" && !ownStatus) complaints.push(message.text().slice(0, 300));
  });
  return complaints;
}

async function open(page: Page, state: State, facts: Facts, english: boolean) {
  const path = pathOf(state, facts);
  const answer = await page.goto(path);
  expect.soft(answer?.status(), `${path} answers`).toBe(state.status ?? 200);
  await page.waitForLoadState("load");
  // A refusal is drawn by the browser from what the answer brings along.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  if (state.act) {
    await page.waitForLoadState("networkidle");
    await state.act(page, (zh, en) => new RegExp(`^${english ? en : zh}`));
    await page.waitForTimeout(300);
  }
  return answer;
}

for (const [address, states] of Object.entries(STATES)) {
  if (states === "machine") continue;
  test(`${address}: ${states.map(({ name }) => name).join(", ")}`, async ({
    browser,
    contextOptions,
    server,
    facts,
    stateOf,
    isMobile,
  }) => {
    test.setTimeout(30_000 + states.length * 25_000);
    const contexts = new Map<string, BrowserContext>();
    /** One browser a person and language: what was loaded for a state serves the next. After an act a new one. */
    const browserOf = async (storageState: BrowserContextOptions["storageState"], locale: string, fresh: boolean) => {
      const key = `${locale} ${JSON.stringify(storageState ?? {})}`;
      const kept = fresh ? undefined : contexts.get(key);
      if (kept) return kept;
      const more = { baseURL: server.url, storageState, locale, reducedMotion: "reduce" } as const;
      const made = await browser.newContext({ ...contextOptions, ...more });
      if (!fresh) contexts.set(key, made);
      return made;
    };
    for (const state of states) {
      const storage =
        typeof state.as === "string"
          ? await stateOf(state.as)
          : state.as
            ? await signedIn(server, state.as(facts))
            : undefined;
      const say = (what: string) => `${address}, ${state.name}: ${what}`;

      const chineseOne = await browserOf(storage, "zh-CN", Boolean(state.act));
      const page = await chineseOne.newPage();
      const complaints = listen(page);
      const answer = await open(page, state, facts, false);
      const headers = answer?.headers() ?? {};
      const nonce = /script-src 'self' 'nonce-([\w+/=]+)'/.exec(headers["content-security-policy"] ?? "")?.[1];
      expect.soft(nonce, say("a nonce in the policy")).toBeTruthy();
      expect
        .soft(headers["content-security-policy"], say("no open door in the policy"))
        .not.toMatch(/(?<!wasm-)unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
      expect.soft(headers, say("security headers")).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      });
      expect.soft(await page.locator("html").getAttribute("lang"), say("its language")).toBe("zh-CN");
      // Narrow, the same page in another state differs little: the first and those behind a press are asked in full.
      if (!isMobile || state === states[0] || state.act)
        expect
          .soft(
            await axe(page, (builder) => builder.withTags(TAGS).disableRules(essentialOn(address))),
            say("axe, light"),
          )
          .toEqual([]);
      // The wide window has more on it and is asked in the dark; the narrow one is squeezed, and read in English.
      if (!isMobile) {
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        const contrast = () => axe(page, (builder) => builder.withRules(["color-contrast"]));
        // Colours may still be on their way when the machine is busy: what is wrong must stay wrong.
        const first = await contrast();
        if (first.length > 0) await page.waitForTimeout(700);
        expect.soft(first.length > 0 ? await contrast() : [], say("contrast, dark")).toEqual([]);
      } else {
        await page.setViewportSize({ width: 320, height: 640 });
      }
      expect.soft(await tooWide(page), say(isMobile ? "wider than 320 px" : "wider than its window")).toBeNull();
      expect.soft(complaints, say("the browser complains")).toEqual([]);
      await (state.act ? chineseOne : page).close();

      // States that a form leads to are the same form in English.
      if (state.act || !isMobile) continue;
      const englishOne = await browserOf(storage, "en-GB", false);
      // Chosen with the switch: a host's own pages speak the language in which they asked otherwise.
      await englishOne.addCookies([{ name: LOCALE_COOKIE, value: "en", url: server.url }]);
      const other = await englishOne.newPage();
      await open(other, state, facts, true);
      expect.soft(await other.locator("html").getAttribute("lang"), say("its language, in English")).toBe("en");
      expect
        .soft(await axe(other, (builder) => builder.withTags(["cat.name-role-value"])), say("names, in English"))
        .toEqual([]);
      await other.setViewportSize({ width: 320, height: 640 });
      expect.soft(await tooWide(other), say("too wide, in English")).toBeNull();
      expect.soft(await leftInChinese(other), say("left in Chinese")).toEqual([]);
      await other.close();
    }
    for (const one of contexts.values()) await one.close();
  });
}
