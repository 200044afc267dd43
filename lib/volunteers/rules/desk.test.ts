import { describe, expect, test } from "vitest";
import { approvalChecks, hasGuardianConsent, lacksGuardian, mayBeApproved } from "./approval";
import { deskAddress, deskFilter, searchOf } from "./desk-list";
import { uncoveredUntil } from "./reveal";
import { ageBand, clearanceStanding, minorFrom } from "./standing";
import { isMinor } from "./age";
import { addMonths, latestEnd, validityOf } from "./validity";

const today = "2026-04-20";

describe("the address of the roster", () => {
  test("says only what differs, and reads back the same", () => {
    const filter = deskFilter({
      view: "soon",
      q: " qiqi ",
      region: "150100",
      language: "mn",
      qualification: "docent",
      unit: "u-1",
      page: "3",
    });
    const address = deskAddress(filter, { page: 3 });
    expect(deskFilter(Object.fromEntries(new URL(address, "http://x").searchParams))).toEqual(filter);
    expect(
      deskAddress(filter, { view: "active", q: "", region: null, language: null, qualification: null, unit: null }),
    ).toBe("/desk/volunteers");
    expect(deskAddress(filter)).not.toContain("page");
  });

  test("what makes no sense is left out; of a repeated word the first counts", () => {
    const plain = { view: "active", q: "", region: null, language: null, qualification: null, unit: null, page: 1 };
    expect(deskFilter({ view: "x", region: "11", language: "fr", qualification: "x", unit: "a b", page: "0" })).toEqual(
      plain,
    );
    expect(deskFilter({ page: "x" }).page).toBe(1);
    expect(deskFilter({ page: "10000" }).page).toBe(1);
    expect(deskFilter({ q: ["甲", "乙"] }).q).toBe("甲");
    expect(deskFilter({ q: [] }).q).toBe("");
  });

  test("a search text is a name, a sound, a number or the end of a phone number", () => {
    expect(searchOf(" %_ ")).toBeNull();
    expect(searchOf("齐齐")).toEqual({ name: "齐齐", pinyin: null, number: null, phoneEnd: null });
    expect(searchOf("Qi Qi")).toMatchObject({ name: "qi qi", pinyin: "qiqi" });
    expect(searchOf("V0000042")).toMatchObject({ number: "0000042", phoneEnd: null });
    expect(searchOf("0066")).toMatchObject({ number: "0066", phoneEnd: "0066" });
  });
});

describe("standing", () => {
  test("age bands begin on the first day after the birth month", () => {
    const bands = ["2010-01", "2008-04", "2008-03", "1995-01", "1985-01", "1975-01", "1960-01"].map((month) =>
      ageBand(month, today),
    );
    expect(bands).toEqual(["under18", "under18", "to24", "to34", "to44", "to59", "over60"]);
  });

  test("the month for a query is the month of the rule", () => {
    for (const month of ["2008-03", "2008-04", "2008-05", "2026-01"])
      expect(month >= minorFrom(today)).toBe(isMinor(month, today));
  });

  test("of each kind the newest counts; a check not passed outweighs a pledge; what lasts longest is shown", () => {
    const of = (
      kind: "record_check" | "pledge",
      validUntil: string,
      result: "passed" | "refused" | "under_review" = "passed",
    ) => ({ kind, result, checkedOn: "2025-05-01", validUntil });
    const adult = "2000-01";
    expect(clearanceStanding([], adult, today)).toEqual({ state: "never" });
    expect(clearanceStanding([], "2012-01", today)).toEqual({ state: "minor" });
    expect(
      clearanceStanding([of("pledge", "2027-01-01"), of("record_check", "2027-01-01", "refused")], adult, today),
    ).toEqual({ state: "refused" });
    expect(clearanceStanding([of("pledge", "2027-01-01", "under_review")], adult, today)).toEqual({
      state: "under_review",
    });
    expect(clearanceStanding([of("record_check", "2026-05-20"), of("pledge", "2026-05-21")], adult, today)).toEqual({
      state: "valid",
      until: "2026-05-21",
    });
    expect(clearanceStanding([of("record_check", "2026-05-20")], adult, today)).toEqual({
      state: "soon",
      until: "2026-05-20",
      days: 30,
    });
    expect(clearanceStanding([of("record_check", "2026-04-17")], adult, today)).toEqual({
      state: "expired",
      until: "2026-04-17",
      days: 3,
    });
  });
});

describe("validity", () => {
  test("months end on the last day where the day does not exist", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-12-15", 12)).toBe("2027-12-15");
    expect(addMonths("2023-12-31", 2)).toBe("2024-02-29");
    expect(latestEnd("2026-05-01", 12)).toBe("2027-04-30");
  });

  test("coming, valid, ending, ended, endless", () => {
    expect(validityOf("2026-05-01", null, today, 30)).toEqual({ state: "coming", left: 100, days: 11 });
    expect(validityOf("2026-01-01", null, today, 30)).toEqual({ state: "valid", left: 100, days: null });
    expect(validityOf("2026-04-20", "2026-12-31", today, 30)).toMatchObject({ state: "valid", left: 100 });
    expect(validityOf("2025-04-20", "2026-04-20", today, 30)).toEqual({ state: "soon", left: 0, days: 0 });
    expect(validityOf("2025-04-20", "2026-04-19", today, 30)).toEqual({ state: "ended", left: 0, days: 1 });
  });
});

describe("approval", () => {
  const facts = {
    birthMonth: "2000-01",
    languages: { zh: "teach", mn: "none" },
    guardianConsents: [],
    termsVersion: "2",
    currentTerms: "2",
    likelyDoubles: 0,
  } as const;
  const codes = (more: Partial<Parameters<typeof approvalChecks>[0]>) =>
    approvalChecks({ ...facts, ...more }, today).map((check) => check.code);

  test("every finding has its word", () => {
    expect(codes({})).toEqual(["adult", "no_double", "terms", "languages", "clearance_later"]);
    expect(
      codes({ birthMonth: "2010-01", likelyDoubles: 1, termsVersion: "1", languages: { zh: "talk", mn: "teach" } }),
    ).toEqual(["guardian_missing", "double", "terms_old", "languages", "clearance_later"]);
    expect(
      codes({
        birthMonth: "2010-01",
        guardianConsents: [{ validUntil: null }],
        termsVersion: null,
        languages: { zh: "talk", mn: "none" },
      }),
    ).toEqual(["guardian_given", "no_double", "terms_missing", "no_language", "clearance_later"]);
  });

  test("only a guardian's missing yes stops it", () => {
    expect(
      approvalChecks({ ...facts, birthMonth: "2010-01" }, today).filter((check) => check.kind === "stop"),
    ).toHaveLength(1);
    expect(hasGuardianConsent([{ validUntil: today }], today)).toBe(true);
    expect(hasGuardianConsent([{ validUntil: "2026-04-19" }], today)).toBe(false);
    expect(lacksGuardian("2000-01", [], today)).toBe(false);
    expect(lacksGuardian("2010-01", [], today)).toBe(true);
    expect((["applied", "declined", "active", "paused", "left"] as const).map(mayBeApproved)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test("what is covered opens for the session that gave a reason, for ten minutes", () => {
  const at = new Date("2026-04-20T06:00:00Z");
  const who = { accountId: "a", sessionId: "s" };
  const entry = { at, accountId: "a", act: "volunteers.reveal", session: "s" };
  const soon = new Date(at.getTime() + 60_000);
  expect(uncoveredUntil([entry], who, soon)).toEqual(new Date("2026-04-20T06:10:00Z"));
  expect(uncoveredUntil([entry], who, new Date("2026-04-20T06:10:00Z"))).toBeNull();
  for (const other of [
    { ...entry, accountId: "b" },
    { ...entry, session: "t" },
    { ...entry, act: "volunteers.approve" },
  ])
    expect(uncoveredUntil([other], who, soon)).toBeNull();
  expect(uncoveredUntil([], who, soon)).toBeNull();
});
