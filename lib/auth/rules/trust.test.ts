import { describe, expect, test } from "vitest";
import { addressOf, hostOf, isOnThisMachine, isSameOrigin, originOf, speaksHttps } from "./trust";

const straight = { "x-zhiya-peer": "127.0.0.1", host: "localhost:3000" };
const headers = (given: Record<string, string>) => new Headers(given);

describe("on this machine", () => {
  test.each([
    ["IPv4", straight],
    ["another loopback address", { "x-zhiya-peer": "127.8.0.1", host: "127.0.0.1:3000" }],
    ["IPv6", { "x-zhiya-peer": "::1", host: "[::1]:3000" }],
    ["upper case, no port", { "x-zhiya-peer": "127.0.0.1", host: "LOCALHOST" }],
  ])("%s", (_, given) => expect(isOnThisMachine(headers(given))).toBe(true));

  test.each([
    ["a peer from the network", { ...straight, "x-zhiya-peer": "192.168.1.5" }],
    ["a proxy on this machine that forwards", { ...straight, "x-zhiya-forwarded": "1" }],
    ["a public name that leads here", { ...straight, host: "zhiya.example.cn" }],
    ["a name that begins like ours", { ...straight, host: "localhost.evil.example" }],
    ["an address that begins like ours", { ...straight, host: "127.0.0.1.evil.example" }],
    ["a peer that only looks like one", { ...straight, "x-zhiya-peer": "127.0.0.1x" }],
    ["a host with a user in it", { ...straight, host: "localhost@evil.example" }],
    ["no host", { "x-zhiya-peer": "127.0.0.1" }],
    ["a server that writes no peer", { host: "localhost" }],
  ])("%s is not", (_, given) => expect(isOnThisMachine(headers(given))).toBe(false));
});

test("a host is read without its port", () => {
  expect(hostOf("a.example:80")).toBe("a.example");
  expect(hostOf("[::1]")).toBe("::1");
  expect(hostOf(null)).toBeNull();
});

test("attempts are counted by the address our server wrote, never by what a client says", () => {
  expect(addressOf(headers({ "x-zhiya-address": "10.0.0.7", "x-forwarded-for": "1.2.3.4" }))).toBe("10.0.0.7");
  expect(addressOf(headers({ "x-forwarded-for": "1.2.3.4" }))).toBe("unknown");
});

describe("HTTPS", () => {
  const proxied = headers({ "x-forwarded-proto": "https, http" });
  test("the configured origin decides", () => {
    expect(speaksHttps("https://zhiya.example.cn", false, headers({}))).toBe(true);
    expect(speaksHttps("http://zhiya.example.cn", true, proxied)).toBe(false);
  });
  test("a trusted proxy is believed, another is not", () => {
    expect(speaksHttps(undefined, true, proxied)).toBe(true);
    expect(speaksHttps(undefined, false, proxied)).toBe(false);
    expect(speaksHttps(undefined, true, headers({}))).toBe(false);
  });
});

describe("a request made by our own pages", () => {
  const of = (all: Record<string, string>) => new Headers(all);
  test("is believed by what the browser says of it", () => {
    expect(isSameOrigin(undefined, of({ "sec-fetch-site": "same-origin" }))).toBe(true);
    for (const site of ["cross-site", "same-site", "none"])
      expect(isSameOrigin(undefined, of({ "sec-fetch-site": site, origin: "http://a.cn", host: "a.cn" }))).toBe(false);
  });
  test("of an older browser by its Origin", () => {
    expect(isSameOrigin(undefined, of({ origin: "http://a.cn:3000", host: "a.cn:3000" }))).toBe(true);
    expect(isSameOrigin("https://b.cn", of({ origin: "https://b.cn", host: "inside:3000" }))).toBe(true);
    expect(isSameOrigin("https://b.cn", of({ origin: "https://evil.cn", host: "inside:3000" }))).toBe(false);
    expect(isSameOrigin(undefined, of({ host: "a.cn" }))).toBe(false);
  });
});

test("our own address is the configured one, else the one that was asked", () => {
  expect(originOf("https://b.cn", false, headers({ host: "a.cn" }))).toBe("https://b.cn");
  expect(originOf(undefined, false, headers({ host: "a.cn:3000" }))).toBe("http://a.cn:3000");
  expect(originOf(undefined, true, headers({ host: "a.cn", "x-forwarded-proto": "https" }))).toBe("https://a.cn");
  expect(originOf(undefined, false, headers({}))).toBe("http://localhost");
});
