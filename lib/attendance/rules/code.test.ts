import { createHmac } from "node:crypto";
import { describe, expect, it, test } from "vitest";
import { uuidv7 } from "@/db/id";
import {
  checkCode,
  claimOf,
  codeHashOf,
  codeKeyOf,
  digitsHashOf,
  ownCode,
  ownDigits,
  ownKeyOf,
  readClaim,
  rotatingCode,
  shiftOfShort,
  shortCode,
} from "./code";
import { partsOf, readCode, stepEnds, stepOf } from "./code-text";

const secret = "a secret that is only good for tests 0123456789";
const shiftId = "0197a111-2222-7333-8444-555566667777";
const volunteerId = "0197b111-2222-7333-8444-555566667777";
const key = codeKeyOf(secret, shiftId);
const now = new Date("2026-04-23T00:21:10Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const shown = rotatingCode(key, shiftId, stepOf(now));

describe("the rotating code", () => {
  it("is v1, shift, step and 128 bits of an HMAC over them", () => {
    const text = `v1.${shiftId}.${stepOf(now)}`;
    const mac = createHmac("sha256", Buffer.from(key, "base64url")).update(text).digest();
    expect(shown).toBe(`${text}.${mac.subarray(0, 16).toString("base64url")}`);
    expect(readCode(shown)).toEqual({ kind: "rotating", shiftId, step: stepOf(now) });
    expect(stepEnds(stepOf(now))).toEqual(new Date("2026-04-23T00:21:30Z"));
  });

  it("is good in its own step and the ones beside it, and a forwarded photo is stale within a minute", () => {
    const code = { kind: "rotating", shiftId, step: stepOf(now) };
    for (const seconds of [-30, 0, 20, 49])
      expect(checkCode(secret, shown, later(seconds))).toEqual({ ok: true, code });
    for (const seconds of [-41, 50, 60, 86_400])
      expect(checkCode(secret, shown, later(seconds))).toEqual({ ok: false, why: "stale", shiftId });
  });

  it("of another installation or shift is not ours", () => {
    expect(checkCode(`${secret}!`, shown, now)).toEqual({ ok: false, why: "unreadable" });
    const other = shown.replace(shiftId, "0197a111-2222-7333-8444-555566667778");
    expect(checkCode(secret, other, now)).toEqual({ ok: false, why: "unreadable" });
  });

  it("has a short form of six symbols that the same shift shows in the same steps", () => {
    const short = shortCode(key, shiftId, stepOf(now));
    expect(short).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    const typed = ` ${short.slice(0, 3).toLowerCase()}－${short.slice(3)}`;
    expect(shiftOfShort(secret, typed, [volunteerId, shiftId], now)).toBe(shiftId);
    expect(shiftOfShort(secret, short, [shiftId], later(49))).toBe(shiftId);
    expect(shiftOfShort(secret, short, [shiftId], later(60))).toBe(null);
    expect(shiftOfShort(secret, short, [volunteerId], now)).toBe(null);
    expect(shiftOfShort(secret, "AB", [shiftId], now)).toBe(null);
    expect(shiftOfShort(secret, "签到签到签到", [shiftId], now)).toBe(null);
  });
});

describe("a volunteer's own code", () => {
  const ownKey = ownKeyOf(secret, shiftId);
  const own = ownCode(ownKey, shiftId, volunteerId);

  it("does not change with time, and the key of the screen does not make it", () => {
    const code = { kind: "own", shiftId, volunteerId };
    expect(checkCode(secret, own, now)).toEqual({ ok: true, code });
    expect(checkCode(secret, `${own}\n`, later(86_400 * 365))).toEqual({ ok: true, code });
    expect(checkCode(secret, ownCode(key, shiftId, volunteerId), now).ok).toBe(false);
  });

  it("has six digits, unique within the shift; who comes later changes nobody's", () => {
    const many = Array.from({ length: 3000 }, () => uuidv7());
    const digits = ownDigits(ownKey, [...many, ...many.slice(0, 5)]);
    expect(digits.size).toBe(3000);
    expect(new Set(digits.values()).size).toBe(3000);
    for (const text of digits.values()) expect(text).toMatch(/^\d{6}$/);
    const first = ownDigits(ownKey, many.slice(0, 1000));
    for (const [id, text] of first) expect(digits.get(id)).toBe(text);
  });

  it("gives the next draw to whose digits would be an earlier one's", () => {
    // The same names every time: among so many under this key some draw the same digits.
    const many = Array.from({ length: 4000 }, (_, i) => `volunteer-${i}`);
    expect(new Set(ownDigits(ownKey, many).values()).size).toBe(4000);
    const alone = many.map((id) => ownDigits(ownKey, [id]).get(id));
    expect(new Set(alone).size).toBeLessThan(4000);
  });

  it("is carried on the roll as a digest", () => {
    expect(codeHashOf(own)).toMatch(/^[0-9a-f]{64}$/);
    expect(digitsHashOf(shiftId, "012345")).toBe(codeHashOf(`${shiftId}.012345`));
  });
});

test("what was printed or kept yesterday is read tomorrow: worked out by another program", () => {
  // Python's hmac over the same texts, with the keys "checkin:<shift>" and "checkin-own:<shift>" under the secret.
  expect(key).toBe("9j3o_H5Ga7lItvkHhcxFUKmw9we7uQtSvoJ0PeRWp7k");
  expect(shown.split(".").at(-1)).toBe("Cu0i6nmC6rTtkn6sFlzySw");
  expect(shortCode(key, shiftId, stepOf(now))).toBe("HL9J7C");
  const ownKey = ownKeyOf(secret, shiftId);
  expect(ownCode(ownKey, shiftId, volunteerId).split(".").at(-1)).toBe("zjZVOX6RFlE8pdWRmnIKkg");
  expect(ownDigits(ownKey, [volunteerId]).get(volunteerId)).toBe("313188");
});

describe("a kept scan", () => {
  const claim = claimOf(secret, shiftId, now);
  it("is good for ten minutes", () => {
    expect(readClaim(secret, claim, now)).toEqual({ shiftId, at: now });
    expect(readClaim(secret, claim, later(600))).toEqual({ shiftId, at: now });
    expect(readClaim(secret, claim, later(601))).toBe(null);
    expect(readClaim(secret, claim, later(-1))).toBe(null);
  });
  it("is no code, and a code is no scan", () => {
    expect(checkCode(secret, claim, now).ok).toBe(false);
    expect(readClaim(secret, shown, now)).toBe(null);
    expect(readClaim(secret, ownCode(ownKeyOf(secret, shiftId), shiftId, volunteerId), now)).toBe(null);
    expect(readClaim(`${secret}!`, claim, now)).toBe(null);
    expect(readClaim(secret, "", now)).toBe(null);
  });
});

test("20,000 broken and invented codes are all refused, and none of them throws", () => {
  const ownKey = ownKeyOf(secret, shiftId);
  const good = [shown, ownCode(ownKey, shiftId, volunteerId), claimOf(secret, shiftId, now)];
  const alphabet = "0123456789abcdefvV.-_AZ=+/ %\n\u0000签\ud83c";
  let seed = 426;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const symbol = () => alphabet.charAt(next(alphabet.length));
  for (let i = 0; i < 20_000; i++) {
    const from = good[next(3)] ?? "";
    const place = next(from.length);
    const broken = [
      () => from.slice(0, place) + symbol() + from.slice(place + 1),
      () => from.slice(0, place) + from.slice(place + 1),
      () => from.slice(0, place) + symbol() + from.slice(place),
      () => from.slice(0, place),
      () => Array.from({ length: next(140) }, symbol).join(""),
      () => from.split(".").reverse().join("."),
    ][next(6)]?.();
    if (broken === undefined || good.includes(broken.trim())) continue;
    expect(checkCode(secret, broken, now).ok, JSON.stringify(broken)).toBe(false);
    expect(readClaim(secret, broken, now), JSON.stringify(broken)).toBe(null);
    expect(shiftOfShort(secret, broken, [shiftId], now)).toBe(null);
    const parts = partsOf(broken);
    if (parts) expect(`v1.${parts.shiftId}.${parts.third}.${parts.mac}`).toBe(broken);
  }
  expect(readCode(`v1.${shiftId}.007.${"A".repeat(22)}`)).toBe(null);
});
