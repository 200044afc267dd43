import { webcrypto } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import zh from "../messages.zh-CN.json";
import { certificateNumber } from "./number";
import { offlinePage } from "./offline-page";
import { OFFLINE_SCRIPT } from "./offline-script";
import { newKeyPair, signText } from "./signing";
import { compact, signedText } from "./statement";

const key = newKeyPair();
const words = { ...zh.offline };
const page = offlinePage({
  words,
  locale: "zh-CN",
  keys: { [key.id]: key.publicKey },
  online: "https://x/verify",
  nonce: "n0",
});

const statement = {
  number: certificateNumber(26, [1, 2, 3, 4, 5, 6, 7], false),
  fromDay: "2025-01-01",
  toDay: "2025-12-31",
  minutes: 5310,
  lines: 18,
  name: "示例·陈*",
  unit: "示例<b>单位",
  issuedOn: "2026-01-08",
  digest: "AAAAAAAAAAAAAAAAAAAAAA",
};
const code = (more: Partial<typeof statement> = {}, by = key) => {
  const text = signedText(by.id, { ...statement, ...more });
  return compact(text, signText(by.privateKey, text));
};

type Node = { tag: string; textContent: string; className: string; children: Node[]; appendChild: (one: Node) => void };
const element = (tag: string): Node => {
  const node: Node = {
    tag,
    textContent: "",
    className: "",
    children: [],
    appendChild: (one) => node.children.push(one),
  };
  return node;
};
const said = (node: Node): string[] => [node.textContent, ...node.children.flatMap(said)].filter(Boolean);

const dataOf = (html: string) => /id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

/** Runs the page's own script over its own data, in a context with nothing but what a browser has. */
async function answer(hash: string, subtle: unknown = webcrypto.subtle): Promise<string[]> {
  const nodes: Record<string, Node & { value?: string; addEventListener?: () => void }> = {
    data: { ...element("script"), textContent: dataOf(page) },
    form: { ...element("form"), addEventListener: () => {} },
    code: { ...element("textarea"), value: "" },
    answer: element("div"),
  };
  runInNewContext(OFFLINE_SCRIPT, {
    document: { getElementById: (id: string) => nodes[id], createElement: element },
    location: { hash },
    crypto: { subtle },
    ...{ atob, TextDecoder, TextEncoder, Uint8Array, JSON },
  });
  for (let i = 0; i < 40 && (nodes.answer?.children.length ?? 0) === 0; i++)
    await new Promise((done) => setTimeout(done, 5));
  return nodes.answer ? said(nodes.answer) : [];
}

describe("the offline check page", () => {
  test("says the signature is right and what was signed, and that revocation needs the network", async () => {
    const told = await answer(`#${code()}`);
    expect(told[0]).toBe(words.good);
    for (const fact of [statement.number, "示例·陈*", "88.5", "示例<b>单位", words.revocation])
      expect(told).toContain(fact);
  });
  test("sees what was changed, another key, what is no statement, and a browser that cannot", async () => {
    const [start, id, , mark] = code().split(".");
    const changed = [start, id, code({ minutes: 9999 }).split(".")[2], mark].join(".");
    expect((await answer(`#${changed}`))[0]).toBe(words.bad);
    expect((await answer(`#${code({}, newKeyPair())}`))[0]).toBe(words.unknown);
    expect((await answer("#this-is-no-statement-at-all-but-long"))[0]).toBe(words.malformed);
    expect((await answer(`#${code()}`, null))[0]).toBe(words.unable);
    expect(await answer("")).toEqual([]);
  });
  test("shows, before any script runs, what it is for, what it cannot tell, and the keys it holds", () => {
    const shown = page.replace(/<script.*?<\/script>/gs, "");
    for (const word of ["title", "lead", "noscript", "label", "check", "revocation", "online", "keys"] as const)
      expect(shown).toContain(words[word]);
    expect(shown).toContain(key.id);
  });
  test("is one file: nothing is fetched, nothing runs without its nonce, no word ends its script", () => {
    expect(page).not.toMatch(/(?:src|href)=|@import|fetch\(|XMLHttpRequest|\son\w+="/);
    expect(page.match(/<(?:script|style) /g)?.length).toBe(3);
    expect(page.match(/nonce="n0"/g)?.length).toBe(2);
    const evil = offlinePage({
      words: { ...words, title: "</script><b>" },
      locale: "zh-CN",
      keys: {},
      online: "",
      nonce: "",
    });
    expect(evil).not.toContain("</script><b>");
    expect(evil).toContain("<h1>&#60;/script&#62;&#60;b&#62;</h1>");
    expect(JSON.parse(dataOf(evil)).words.title).toBe("</script><b>");
    expect(offlinePage({ words: {}, locale: "zh-CN", keys: {}, online: "", nonce: "" })).not.toContain("undefined");
  });
});
