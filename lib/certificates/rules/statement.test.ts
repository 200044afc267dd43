import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certificateNumber, readCertificateNumber } from "./number";
import { isSignedWith, newKeyPair, signText, statementOfSnapshot } from "./signing";
import type { Snapshot } from "./snapshot";
import { bytesOf, compact, readStatement, signedText, type Statement } from "./statement";

const key = newKeyPair();
const other = newKeyPair();
const statement: Statement = {
  number: "ZY26-3NJR-G7VB",
  fromDay: "2025-01-01",
  toDay: "2025-12-31",
  minutes: 5310,
  lines: 18,
  name: "示例·陈*",
  unit: "示例单位（呼和浩特）",
  issuedOn: "2026-01-08",
  digest: "AAAAAAAAAAAAAAAAAAAAAA",
};

const good = { ...statement, number: certificateNumber(26, [1, 2, 3, 4, 5, 6, 7], false) };
const code = (of: Statement = good, by = key) => {
  const text = signedText(by.id, of);
  return compact(text, signText(by.privateKey, text));
};
const verified = (text: string) => {
  const read = readStatement(text);
  return read !== null && isSignedWith(key.publicKey, read);
};

describe("the signed statement", () => {
  test("says again what was put in, alone or in its address, and the signature holds", () => {
    for (const text of [code(), `https://zhiya.example/verify/${good.number}#${code()}`, ` ${code()}\n`]) {
      expect(readStatement(text)?.statement).toEqual(good);
      expect(readStatement(text)?.keyId).toBe(key.id);
      expect(verified(text)).toBe(true);
    }
  });
  test("is small enough for a code that a phone reads from paper", () => {
    const longest = {
      ...good,
      number: `SAMPLE-${good.number}`,
      unit: "内蒙古自治区知识产权保护中心青年志愿服务总队",
      name: "示例·阿拉坦其其格*",
    };
    expect(`https://zhiya.example/verify/${longest.number}#${code(longest)}`.length).toBeLessThan(500);
  });
  test("no field can be changed, and no other key speaks for this one", () => {
    const { signature = new Uint8Array() } = readStatement(code()) ?? {};
    const mark = Buffer.from(signature).toString("base64url");
    for (const change of [
      { minutes: 5311 },
      { lines: 17 },
      { name: "示例·李*" },
      { toDay: "2026-12-31" },
      { unit: "别的单位" },
    ])
      expect(verified(compact(signedText(key.id, { ...good, ...change }), mark))).toBe(false);
    expect(verified(code(good, other))).toBe(false);
    expect(verified(code())).toBe(true);
  });
  test("whatever comes in, reading never throws, and what is not signed is never taken for signed", () => {
    const whole = code();
    const bent = fc
      .tuple(fc.nat({ max: whole.length - 1 }), fc.string({ minLength: 0, maxLength: 3 }))
      .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + 1));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.webUrl({ withFragments: true }), bent),
        (text) => {
          if (verified(text)) expect(readStatement(text)?.statement).toEqual(good);
        },
      ),
      { numRuns: 600 },
    );
    const packed = (fields: unknown) =>
      `1.${key.id}.${Buffer.from(JSON.stringify(fields)).toString("base64url")}.${"A".repeat(86)}`;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readStatement(packed(value))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.jsonValue(), (at, value) => {
        const fields: unknown[] = [...Object.values(good)];
        fields[at] = value;
        const read = readStatement(packed(fields));
        if (read) expect(Object.values(read.statement)).toEqual(fields);
      }),
    );
  });
  test("other versions, lengths and ways of writing are not read", () => {
    const [, id, payload = "", mark = ""] = code().split(".");
    expect(readStatement(code())).not.toBeNull();
    for (const text of [
      `2.${id}.${payload}.${mark}`,
      `1.short.${payload}.${mark}`,
      `1.${id}.${payload}.${mark.slice(4)}`,
      `1.${id}.${payload}.${mark}.x`,
      `1.${id}.${payload}=.${mark}`,
      `1.${id}.____.${mark}`,
      `1.${id}.*.${mark}`,
      `1.${id}.${Buffer.from([0xff, 0xfe]).toString("base64url")}.${mark}`,
      code().padEnd(5000, "A"),
    ])
      expect(readStatement(text)).toBeNull();
    expect(bytesOf("AB")).toBeNull();
    expect(bytesOf("AA")).toEqual(new Uint8Array([0]));
    expect(readCertificateNumber(good.number)).toBe(good.number);
  });
});

test("a statement is bound to everything its certificate says", () => {
  const snapshot: Snapshot = {
    version: 1,
    number: good.number,
    issuedOn: "2026-01-08",
    name: "示例·陈一",
    volunteerNumber: "V00000018",
    identityKind: null,
    fromDay: "2025-01-01",
    toDay: "2025-12-31",
    minutes: 90,
    unit: {
      id: "u",
      name: "示例单位",
      nameEn: null,
      creditCode: null,
      personInCharge: "示例·甲",
      handler: "示例·乙",
      contact: "示例电话",
    },
    layout: "han",
    titleMn: null,
    nameMn: null,
    note: null,
    lines: [
      {
        chain: "c",
        recordId: "r",
        day: "2025-04-20",
        title: "示例活动",
        place: "示例地点",
        content: "引导",
        minutes: 90,
        evidence: "code",
        nationalOn: null,
      },
    ],
    trainings: [],
    isSample: false,
  };
  const said = statementOfSnapshot(snapshot);
  expect(said).toMatchObject({ name: "示例·陈*", minutes: 90, lines: 1, unit: "示例单位" });
  expect(statementOfSnapshot({ ...snapshot, note: "别的" }).digest).not.toBe(said.digest);
  expect(JSON.stringify(said)).not.toContain("陈一");
});
