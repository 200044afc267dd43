import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions } from "@playwright/test";
import { aCrowd } from "./support/crowd";
import { factsOf } from "./support/facts";
import { expect, test as base } from "./support/fixtures";
import { pathOf, type State, STATES } from "./support/pages";
import { signedIn } from "./support/scene";
import { startServer } from "./support/server";

const MOST = 8;

// A server of its own, which writes each statement into a file.
const test = base.extend<object, { statements: string }>({
  statements: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "zhiya-statements-"));
      await use(join(folder, "statements.sql"));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  server: [
    async ({ statements }, use) => {
      const server = await startServer({ ZHIYA_STATEMENTS_FILE: statements });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

type Look = { address: string; state: State; cookie: string; path: string };

test("at most eight statements a page, and no more of them with many more rows @desktop", async ({
  server,
  stateOf,
  statements,
}) => {
  test.setTimeout(240_000);
  const facts = await factsOf(server);
  const cookieOf = (state: BrowserContextOptions["storageState"]) =>
    typeof state === "object" ? state.cookies.map(({ name, value }) => `${name}=${value}`).join("; ") : "";
  const looks: Look[] = [];
  for (const [address, states] of Object.entries(STATES)) {
    if (states === "machine") continue;
    for (const state of states.filter(({ act }) => !act)) {
      const cookie =
        typeof state.as === "string"
          ? cookieOf(await stateOf(state.as))
          : state.as
            ? cookieOf(await signedIn(server, state.as(facts)))
            : "";
      looks.push({ address, state, cookie, path: pathOf(state, facts) });
    }
  }
  // With the process warm: what is asked once per process is not asked for each page.
  for (const look of looks)
    await fetch(server.url + look.path, { redirect: "manual", headers: { cookie: look.cookie } }).then((answer) =>
      answer.text(),
    );

  const few = new Map<Look, string[]>();
  for (const look of looks) few.set(look, await asked(look, server.url, statements));
  await aCrowd(facts);
  const many = new Map<Look, string[]>();
  for (const look of looks) many.set(look, await asked(look, server.url, statements));

  console.log(
    looks
      .map(
        (look) =>
          `${String(few.get(look)?.length).padStart(3)} ${String(many.get(look)?.length).padStart(3)}  ${look.address}, ${look.state.name}`,
      )
      .join("\n"),
  );
  for (const look of looks) {
    const [before = [], after = []] = [few.get(look), many.get(look)];
    const what = `${look.address}, ${look.state.name} (${look.path})`;
    expect.soft(before.length, `${what}:\n${before.join("\n")}`).toBeLessThanOrEqual(MOST);
    expect.soft(after.length, `${what} with many more rows:\n${after.join("\n")}`).toBe(before.length);
  }
});

/** The statements behind one answer: of three times the fewest, for timed jobs fall into some. */
async function asked({ path, cookie, state }: Look, url: string, file: string): Promise<string[]> {
  const times: string[][] = [];
  for (let i = 0; i < 3; i++) {
    writeFileSync(file, "");
    const answer = await fetch(url + path, { redirect: "manual", headers: { cookie, "accept-language": "zh-CN" } });
    await answer.text();
    expect.soft(answer.status, path).toBe(state.status ?? 200);
    times.push(readFileSync(file, "utf8").split("\n").filter(Boolean));
  }
  return times.sort((a, b) => a.length - b.length)[0] ?? [];
}
