import { isIP } from "node:net";

/** Headers with which a proxy speaks for somebody else. */
const forwarding = /^(?:forwarded|via|x-real-ip|x-forwarded-.+|cf-connecting-ip|true-client-ip|x-client-ip)$/;

/** The same address for one peer, however the socket writes it. */
export function plainAddress(address) {
  const text = (address ?? "").trim().replace(/^\[(.+)\]$/, "$1");
  return text.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}

/**
 * The address of the person: the peer itself, or, behind `hops` trusted proxies, the entry of
 * X-Forwarded-For that the outermost of them wrote. Entries further left are anybody's words.
 */
export function clientAddress(peer, forwardedFor, hops) {
  if (!hops) return peer;
  const chain = [...String(forwardedFor ?? "").split(","), peer].map(plainAddress).filter(Boolean);
  const found = chain[Math.max(0, chain.length - 1 - hops)];
  return found && isIP(found) ? found : peer;
}

/**
 * Makes a request's headers honest, in place, before anything reads them: nobody outside can say
 * `x-zhiya-*`, forwarding headers survive only from trusted proxies, and the peer is written down.
 */
export function sealHeaders(request, hops = 0) {
  const headers = request.headers;
  const peer = plainAddress(request.socket?.remoteAddress);
  const forwardedFor = headers["x-forwarded-for"];
  let forwarded = false;
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-zhiya-")) delete headers[name];
    else if (forwarding.test(name)) {
      forwarded = true;
      if (!hops) delete headers[name];
    }
  }
  headers["x-zhiya-peer"] = peer;
  headers["x-zhiya-address"] = clientAddress(peer, forwardedFor, hops);
  if (forwarded) headers["x-zhiya-forwarded"] = "1";
}
