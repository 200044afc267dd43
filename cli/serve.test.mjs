import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { clientAddress, plainAddress } from "./parts/headers.mjs";
import { sealedServer } from "./serve.mjs";

let open;
afterEach(() => open?.close(0));

async function serving(handle, options) {
  open = sealedServer(handle, options);
  open.server.listen(0, "127.0.0.1");
  await once(open.server, "listening");
  return open.server.address().port;
}

/** What the handler sees of the headers that a client really sends over a socket. */
async function seen(headers, options) {
  const port = await serving((req, res) => res.end(JSON.stringify(req.headers)), options);
  const sent = request({ port, host: "127.0.0.1", headers }).end();
  const [response] = await once(sent, "response");
  let body = "";
  for await (const part of response) body += part;
  return JSON.parse(body);
}

const spoofed = {
  "X-Zhiya-Peer": "10.0.0.1",
  "x-zhiya-anything": "1",
  "X-Forwarded-For": "203.0.113.9, 198.51.100.7",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  "x-real-ip": "203.0.113.9",
  forwarded: "for=203.0.113.9",
  via: "1.1 somebody",
};

test("without a trusted proxy nobody can say who they are", async () => {
  const headers = await seen(spoofed);
  expect(headers).toMatchObject({
    "x-zhiya-peer": "127.0.0.1",
    "x-zhiya-address": "127.0.0.1",
    "x-zhiya-forwarded": "1",
  });
  const names = Object.keys(headers).filter((name) => /^(x-forwarded|x-real|forwarded|via|x-zhiya)/.test(name));
  expect(names.sort()).toEqual(["x-zhiya-address", "x-zhiya-forwarded", "x-zhiya-peer"]);
});

test("a plain request carries no mark of forwarding", async () => {
  const headers = await seen({ "x-zhiya-forwarded": "1" });
  expect(headers["x-zhiya-forwarded"]).toBeUndefined();
  expect(headers["x-zhiya-peer"]).toBe("127.0.0.1");
});

test("behind one trusted proxy the address is the one that proxy saw", async () => {
  const headers = await seen(spoofed, { hops: 1 });
  expect(headers).toMatchObject({
    "x-zhiya-peer": "127.0.0.1",
    "x-zhiya-address": "198.51.100.7",
    "x-zhiya-forwarded": "1",
    "x-forwarded-host": "evil.example",
  });
  expect(headers["x-zhiya-anything"]).toBeUndefined();
});

test("hops are counted from the peer; what is no address is not believed", () => {
  const chain = "1.1.1.1, 2.2.2.2, 3.3.3.3";
  expect([0, 1, 2, 3, 9].map((hops) => clientAddress("9.9.9.9", chain, hops))).toEqual([
    "9.9.9.9",
    "3.3.3.3",
    "2.2.2.2",
    "1.1.1.1",
    "1.1.1.1",
  ]);
  expect(clientAddress("9.9.9.9", "<script>", 1)).toBe("9.9.9.9");
  expect(clientAddress("9.9.9.9", undefined, 1)).toBe("9.9.9.9");
  expect(clientAddress("9.9.9.9", "[2001:db8::1]", 1)).toBe("2001:db8::1");
  expect(plainAddress("::ffff:127.0.0.1")).toBe("127.0.0.1");
});

test("an upgrade passes the same gate", async () => {
  const port = await serving((_, res) => res.end());
  const upgraded = once(open.server, "upgrade");
  const socket = connect(port, "127.0.0.1");
  socket.write(
    "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Zhiya-Peer: 8.8.8.8\r\nX-Forwarded-For: 8.8.8.8\r\n\r\n",
  );
  const [seenRequest, peer] = await upgraded;
  expect(seenRequest.headers["x-zhiya-peer"]).toBe("127.0.0.1");
  expect(seenRequest.headers["x-forwarded-for"]).toBeUndefined();
  // A socket that was upgraded and stays open does not keep the server from closing.
  peer.on("error", () => {});
  await open.close(5000);
  socket.destroy();
});

/** A promise that is kept from outside. */
function later() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

test("closing lets a request in flight finish and refuses new ones", async () => {
  const inFlight = later();
  const release = later();
  const port = await serving(async (_, res) => {
    inFlight.resolve();
    await release.promise;
    res.end("done");
  });
  const answered = once(request({ port, host: "127.0.0.1" }).end(), "response");
  await inFlight.promise;
  const closed = open.close(5000);
  const refused = new Promise((resolve) => connect(port, "127.0.0.1").once("error", resolve));
  expect((await refused).code).toBe("ECONNREFUSED");
  release.resolve();
  const [response] = await answered;
  let body = "";
  for await (const part of response) body += part;
  expect(body).toBe("done");
  await closed;
});

test("a handler that throws answers 500, and the server goes on", async () => {
  let times = 0;
  const port = await serving(async (_, res) => {
    if (times++ === 0) throw new Error("a deliberate failure of this test");
    res.end("fine");
  });
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(500);
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("fine");
});
