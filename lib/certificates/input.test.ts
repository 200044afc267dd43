import { describe, expect, test } from "vitest";
import { addDays } from "../time";
import { askInput, declineInput, issuerInput, periodInput } from "./input";

const from = "2026-01-01";
const period = (toDay: string) => periodInput.safeParse({ recordingUnitId: "u", fromDay: from, toDay }).success;

test("a period is a day or more in order, and ends within five years", () => {
  expect([from, "2025-12-31", addDays(from, 1829), addDays(from, 1830)].map(period)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe("an identity number in an ask", () => {
  const ask = (more: Record<string, string>) =>
    askInput.safeParse({ recordingUnitId: "u", fromDay: from, toDay: from, ...more });

  test("is looked at only when the certificate is to name it, and may be the one that is kept", () => {
    expect(ask({ identityNumber: "no number" }).success).toBe(true);
    expect(ask({ withIdentity: "on" }).success).toBe(true);
    expect(ask({ withIdentity: "on", identityKind: "passport", identityNumber: "e0000 0000" }).data).toMatchObject({
      identityNumber: "E00000000",
      withIdentity: true,
    });
  });

  test("is refused at its field when it cannot be one", () => {
    const { error } = ask({ withIdentity: "on", identityNumber: "000000190001010010" });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["identityNumber", "certificates.errors.identity"],
    ]);
  });
});

test("a reason says something, in 200 letters", () => {
  const said = (reason: string) => declineInput.safeParse({ askId: "a", version: "1", reason }).success;
  expect(["", "   三个字   ", "四个字了", "字".repeat(200), "字".repeat(201)].map(said)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

describe("what a unit says of itself", () => {
  const wrong = (more: Record<string, string>) =>
    issuerInput
      .safeParse({ organisationId: "u", version: "1", ...more })
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

  test("nothing is asked for but a form", () => expect(wrong({})).toEqual([]));
  test("a credit code has eighteen places", () => {
    expect(wrong({ creditCode: "91150000MA0000000X" })).toEqual([]);
    for (const creditCode of ["91150000MA0000000", "91150000ma0000000x"])
      expect(wrong({ creditCode })).toEqual(["creditCode certificates.errors.credit_code"]);
  });
  test("a public notice runs for none to thirty whole days", () => {
    for (const noticeDays of ["0", "30"]) expect(wrong({ noticeDays })).toEqual([]);
    for (const noticeDays of ["-1", "31", "2.5", "x"])
      expect(wrong({ noticeDays })).toEqual(["noticeDays certificates.errors.notice"]);
  });
  test("with Mongolian beside Chinese the unit enters the title itself", () => {
    expect(wrong({ layout: "mongol_han" })).toEqual(["titleMn certificates.errors.mongolian"]);
    expect(wrong({ layout: "mongol_han", titleMn: "ᠲᠡᠮᠳᠡᠭᠯᠡᠯ" })).toEqual([]);
  });
});
