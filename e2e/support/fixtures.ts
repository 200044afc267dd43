import { type Browser, type BrowserContextOptions, type Page, test as base } from "@playwright/test";
import { setTheSceneOf, signedIn } from "./scene";
import { type SampleAccount, startServer, type TestServer } from "./server";

export { expect } from "@playwright/test";

/** A role of data/sample-accounts.json; "coordinator2" is the second account of that role. */
export type Who = string;

type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;

type WorkerFixtures = {
  /** This worker's own server, with its own copy of the sample data. */
  server: TestServer;
  /** The signed-in state of a role; made once per worker through the real sign-in form. */
  stateOf: (who: Who) => Promise<State>;
};

type TestFixtures = {
  /** Signs this test's page in as a role. */
  signInAs: (who: Who) => Promise<SampleAccount>;
  /** Another person beside this test's page: a page of their own, signed in, or signed out without a role. */
  another: (who?: Who, options?: BrowserContextOptions) => Promise<Page>;
  /** The browser of a person of this test's scene, signed in; scenes are set in this worker's server. */
  pageOf: (person: { accountId: string }, options?: BrowserContextOptions) => Promise<Page>;
};

/** The account of a role, counted from 1 by a figure at its end. */
export function accountOf(server: TestServer, who: Who): SampleAccount {
  const [, role = who, nth = "1"] = /^(.*?)(\d*)$/.exec(who) ?? [];
  const found = server.accounts.filter((account) => account.role === role)[Number(nth || "1") - 1];
  const named = found ?? server.accounts.find((account) => account.role === who);
  if (!named) throw new Error(`No sample account for ${who}`);
  return named;
}

/** Signs in through the form, as a person does; ends on the page after it. */
export async function signIn(page: Page, account: SampleAccount) {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: /手机号或邮箱|Phone number or e-mail/ }).fill(account.login);
  await page.getByLabel(/^(?:密码|Password)$/).fill(account.password);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^(?:登录|Sign in)$/ })
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

async function signedInState(browser: Browser, server: TestServer, who: Who): Promise<State> {
  const context = await browser.newContext({ baseURL: server.url, locale: "zh-CN" });
  try {
    await signIn(await context.newPage(), accountOf(server, who));
    return await context.storageState();
  } finally {
    await context.close();
  }
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  stateOf: [
    async ({ browser, server }, use) => {
      const made = new Map<Who, Promise<State>>();
      await use((who) => {
        const state = made.get(who) ?? signedInState(browser, server, who);
        made.set(who, state);
        return state;
      });
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  signInAs: async ({ context, server, stateOf }, use) => {
    await use(async (who) => {
      const { cookies } = await stateOf(who);
      await context.clearCookies();
      await context.addCookies(cookies);
      return accountOf(server, who);
    });
  },
  another: async ({ browser, contextOptions, server, stateOf }, use) => {
    const contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (who, options) => {
      const storageState = who ? await stateOf(who) : undefined;
      const context = await browser.newContext({ ...contextOptions, baseURL: server.url, storageState, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  pageOf: async ({ another, server }, use) => {
    await setTheSceneOf(server);
    await use(async (person, options) =>
      another(undefined, { ...options, storageState: await signedIn(server, person) }),
    );
  },
});
