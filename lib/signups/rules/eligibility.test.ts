import { describe, expect, test } from "vitest";
import { ELIGIBILITY_CODES } from "@/db/words";
import { defaultSettings } from "../../settings/rules";
import { catalogues } from "../../i18n/catalogue";
import { canWait, eligibility, kindOf, TO_ACCEPT, TO_BE_OFFERED, TO_STAY, toOverride } from "./eligibility";
import type { Duty, EligibilityFacts } from "./facts";

const at = (time: string, day = "2026-04-23") => new Date(`${day}T${time}:00+08:00`);

const duty = (from: string, to: string, more: Partial<Duty> = {}): Duty => ({
  startsAt: at(from),
  endsAt: at(to),
  title: "新城区进校园",
  titleEn: "Xincheng campus visit",
  regionCode: "150100",
  mode: "onsite",
  place: "示例会场",
  ...more,
});

type Changes = {
  [K in keyof EligibilityFacts]?: EligibilityFacts[K] extends object
    ? Partial<EligibilityFacts[K]>
    : EligibilityFacts[K];
};

/** 示例·陈一, 26, may have this place; each test says what is different. */
function facts(changes: Changes = {}): EligibilityFacts {
  return {
    now: changes.now instanceof Date ? changes.now : at("09:00", "2026-04-20"),
    settings: { ...defaultSettings, ...changes.settings },
    volunteer: {
      status: "active",
      birthMonth: "2000-01",
      languages: { zh: "teach", mn: "none" },
      qualifications: [],
      clearances: [],
      guardianConsents: [],
      ownConsents: [],
      ...changes.volunteer,
    },
    event: { status: "published", isRisky: false, signupOpensAt: null, signupClosesAt: null, ...changes.event },
    shift: { ...duty("10:00", "12:00"), ...changes.shift },
    position: {
      places: 4,
      blocked: 0,
      taken: 0,
      hasWaitlist: true,
      qualification: null,
      language: null,
      minAge: null,
      isRisky: false,
      withMinors: false,
      ...changes.position,
    },
    standing: changes.standing ?? null,
    held: Array.isArray(changes.held) ? changes.held : [],
    waiting: { ahead: 0, eligibleAhead: 0, ...changes.waiting },
    staffInScope: changes.staffInScope ?? null,
  };
}

const reasons = (changes: Changes) => {
  const answer = eligibility(facts(changes));
  return answer.allowed ? [] : answer.reasons;
};
const only = (changes: Changes) => {
  const all = reasons(changes);
  expect(all).toHaveLength(1);
  return all[0];
};
const allowed = (changes: Changes) => expect(reasons(changes)).toEqual([]);

test("an active adult may have a free place of a published event", () => allowed({}));

test("every reason is given, in the order in which they are shown", () => {
  const answer = reasons({
    // Long after the shift, so that a minor of that day has come of age.
    now: at("10:00", "2028-04-23"),
    volunteer: {
      ...{ status: "paused", birthMonth: "2010-01", languages: { zh: "none", mn: "none" } },
      ownConsents: [{ givenOn: "2026-01-01" }],
    },
    event: { status: "cancelled", signupClosesAt: at("00:00") },
    position: { places: 0, isRisky: true, withMinors: true, language: "zh", qualification: "docent" },
    standing: "confirmed",
    held: [duty("10:00", "19:00"), duty("12:10", "13:00", { place: "别处" })],
    staffInScope: false,
  });
  expect(answer.map((r) => r.code)).toEqual([...ELIGIBILITY_CODES]);
});

test("three rules are soft, the others hard", () => {
  expect(ELIGIBILITY_CODES.filter((code) => kindOf(code) === "soft")).toEqual([
    "signup_closed",
    "travel_gap",
    "daily_cap",
  ]);
});

test("not_active: every other state", () => {
  for (const status of ["applied", "declined", "paused", "left"] as const)
    expect(only({ volunteer: { status } })).toMatchObject({ code: "not_active", kind: "hard", params: { status } });
});

test("not_published: every other state", () => {
  for (const status of ["draft", "cancelled", "finished"] as const)
    expect(only({ event: { status } })).toMatchObject({ code: "not_published", params: { status } });
});

test("started: the minute it begins", () => {
  allowed({ now: new Date(at("10:00").getTime() - 1) });
  expect(only({ now: at("10:00") })).toMatchObject({ code: "started" });
});

test("already_signed_up: however one stands in the shift", () => {
  for (const standing of ["confirmed", "waitlisted", "offered"] as const)
    expect(only({ standing })).toMatchObject({ code: "already_signed_up", params: { standing } });
});

test("outside_scope: only when staff act, and only outside their leagues", () => {
  allowed({ staffInScope: true });
  expect(only({ staffInScope: false })).toMatchObject({ code: "outside_scope", kind: "hard" });
});

describe("age and guardian", () => {
  test("an age is reached on the first day after the birth month", () => {
    allowed({ position: { minAge: 18 }, volunteer: { birthMonth: "2008-03" } });
    expect(
      only({
        position: { minAge: 18 },
        volunteer: { birthMonth: "2008-04", guardianConsents: [{ validUntil: "2026-04-30" }] },
      }),
    ).toMatchObject({ code: "age", params: { why: "least", least: 18, years: 17 } });
  });

  test("minors are never in risk positions, whether the position or the event carries the risk", () => {
    const minor = { birthMonth: "2009-01", guardianConsents: [{ validUntil: null }] };
    allowed({ volunteer: minor });
    for (const risk of [{ position: { isRisky: true } }, { event: { isRisky: true } }])
      expect(only({ volunteer: minor, ...risk })).toMatchObject({ code: "age", params: { why: "risk", least: 18 } });
    allowed({ position: { isRisky: true } });
  });

  test("under 18 on the shift's day: a guardian's consent that reaches that day, both ends included", () => {
    const minor = (validUntil: string | null) => ({ birthMonth: "2009-01", guardianConsents: [{ validUntil }] });
    allowed({ volunteer: minor("2026-04-23") });
    expect(only({ volunteer: minor("2026-04-22") })).toMatchObject({ code: "guardian_consent" });
    expect(only({ volunteer: { birthMonth: "2009-01" } })).toMatchObject({ code: "guardian_consent" });
  });

  test("at 18 consent is asked anew of who agreed before", () => {
    const born = { birthMonth: "2008-03" };
    const agreed = (...days: string[]) => ({ ...born, ownConsents: days.map((givenOn) => ({ givenOn })) });
    const now = at("09:00", "2026-04-01");
    expect(only({ now, volunteer: agreed("2025-01-01") })).toMatchObject({
      code: "own_consent",
      params: { day: "2026-04-01" },
    });
    expect(only({ now, volunteer: agreed("2025-01-01", "2026-03-31") })).toMatchObject({ code: "own_consent" });
    allowed({ now, volunteer: agreed("2025-01-01", "2026-04-01") });
    allowed({ now, volunteer: born });
    allowed({ now: at("09:00", "2026-03-31"), volunteer: agreed("2025-01-01") });
  });

  test("17 today but 18 on the day needs no guardian", () => {
    allowed({ now: at("09:00", "2026-03-20"), volunteer: { birthMonth: "2008-03" } });
  });
});

describe("qualification", () => {
  const needs = { qualification: "docent" as const };
  const has = (validFrom: string, validUntil: string | null) => ({
    qualifications: [{ kind: "docent" as const, validFrom, validUntil }],
  });

  test("valid on the shift's civil day, both ends included", () => {
    allowed({ position: needs, volunteer: has("2026-04-23", "2026-04-23") });
    allowed({ position: needs, volunteer: has("2020-01-01", null) });
    expect(only({ position: needs, volunteer: has("2026-04-24", null) })).toMatchObject({ params: { had: "expired" } });
    expect(only({ position: needs, volunteer: has("2020-01-01", "2026-04-22") })).toMatchObject({
      code: "qualification",
      params: { had: "expired", qualification: "docent" },
    });
  });

  test("the civil day is that of the place: 00:30 in Hohhot is still the day before in UTC", () => {
    const night = { startsAt: at("00:30", "2026-04-24"), endsAt: at("02:00", "2026-04-24") };
    allowed({ position: needs, volunteer: has("2026-04-24", null), shift: night });
    expect(only({ position: needs, volunteer: has("2020-01-01", "2026-04-23"), shift: night })).toBeDefined();
  });

  test("another kind does not do", () => {
    const other = { qualifications: [{ kind: "lecturer" as const, validFrom: "2020-01-01", validUntil: null }] };
    expect(only({ position: needs, volunteer: other })).toMatchObject({ params: { had: "never" } });
  });
});

test("language: giving talks counts, holding a conversation does not", () => {
  const position = { language: "mn" as const };
  allowed({ position, volunteer: { languages: { zh: "none", mn: "teach" } } });
  for (const mn of ["talk", "none"] as const)
    expect(only({ position, volunteer: { languages: { zh: "teach", mn } } })).toMatchObject({
      code: "language",
      params: { language: "mn", level: mn },
    });
});

describe("clearance", () => {
  const position = { withMinors: true };
  const check = (
    result: "passed" | "refused" | "under_review",
    checkedOn = "2026-01-01",
    validUntil = "2026-12-31",
  ) => ({
    kind: "record_check" as const,
    result,
    checkedOn,
    validUntil,
  });
  const pledge = {
    kind: "pledge" as const,
    result: "passed" as const,
    checkedOn: "2026-01-01",
    validUntil: "2026-04-23",
  };

  test("a passed record check or a pledge, valid on the day", () => {
    allowed({ position, volunteer: { clearances: [check("passed")] } });
    allowed({ position, volunteer: { clearances: [pledge] } });
    expect(only({ position })).toMatchObject({ code: "clearance", params: { why: "never" } });
    const old = check("passed", "2025-01-01", "2026-04-22");
    expect(only({ position, volunteer: { clearances: [old] } })).toMatchObject({ params: { why: "expired" } });
    const refusedPledge = { ...pledge, result: "refused" as const };
    expect(only({ position, volunteer: { clearances: [refusedPledge] } })).toMatchObject({
      params: { why: "expired" },
    });
  });

  test("a refused or pending record check outweighs a pledge; the newest check counts", () => {
    for (const result of ["refused", "under_review"] as const)
      expect(only({ position, volunteer: { clearances: [pledge, check(result)] } })).toMatchObject({
        params: { why: result },
      });
    allowed({ position, volunteer: { clearances: [check("refused"), check("passed", "2026-02-01")] } });
    expect(
      only({ position, volunteer: { clearances: [check("passed"), check("refused", "2026-02-01")] } }),
    ).toBeDefined();
  });

  test("without contact with minors nothing is asked", () =>
    allowed({ volunteer: { clearances: [check("refused")] } }));
});

describe("overlap", () => {
  test("half-open intervals: touching is not overlapping", () => {
    allowed({ held: [duty("08:00", "10:00"), duty("12:00", "13:00")] });
    expect(only({ held: [duty("11:59", "13:00")] })).toMatchObject({
      code: "overlap",
      kind: "hard",
      params: { time: "11:59", more: 0 },
    });
    expect(only({ held: [duty("09:00", "10:01")] })).toMatchObject({ code: "overlap" });
  });

  test("the earliest is named, the others are counted; without an English title the Chinese one stands", () => {
    expect(
      only({ held: [duty("11:00", "12:00"), duty("09:30", "10:30", { title: "讲座", titleEn: null })] })?.params,
    ).toEqual({ time: "09:30", event: "讲座", eventEn: "讲座", more: 1 });
  });
});

test("signup_closed: opening included, closing excluded", () => {
  const now = at("18:00", "2026-04-20");
  allowed({ now, event: { signupOpensAt: now } });
  expect(only({ now, event: { signupClosesAt: now } })).toMatchObject({
    code: "signup_closed",
    kind: "soft",
    params: { why: "late" },
  });
  expect(only({ now: new Date(now.getTime() - 1), event: { signupOpensAt: now } })).toMatchObject({
    params: { why: "early" },
  });
});

describe("travel_gap", () => {
  const elsewhere = { place: "别处" };
  test("another place of the same league: 30 minutes", () => {
    allowed({ held: [duty("08:00", "09:30", elsewhere)] });
    expect(only({ held: [duty("08:00", "09:31", elsewhere)] })).toMatchObject({
      code: "travel_gap",
      kind: "soft",
      params: { gap: 29, need: 30, far: "near", event: "新城区进校园" },
    });
  });

  test("another league: 180 minutes, before and after", () => {
    allowed({ held: [duty("15:00", "16:00", { regionCode: "150200" })] });
    expect(only({ held: [duty("14:59", "16:00", { regionCode: "150200" })] })).toMatchObject({
      params: { gap: 179, need: 180, far: "far" },
    });
  });

  test("the same place, or online, needs no travel", () => {
    allowed({ held: [duty("08:00", "10:00")] });
    allowed({ held: [duty("08:00", "10:00", { ...elsewhere, mode: "online" })] });
    allowed({ held: [duty("08:00", "10:00", elsewhere)], shift: { mode: "online" } });
  });

  test("what overlaps is overlap, not travel", () => {
    expect(only({ held: [duty("11:00", "12:30", elsewhere)] })).toMatchObject({ code: "overlap" });
  });
});

describe("daily_cap", () => {
  test("at most 8 hours a civil day, this shift included", () => {
    allowed({ held: [duty("12:00", "18:00")] });
    expect(only({ held: [duty("12:00", "18:01")] })).toMatchObject({
      code: "daily_cap",
      kind: "soft",
      params: { cap: 8, day: "2026-04-23" },
    });
  });

  test("a shift over midnight counts each part on its own day", () => {
    const night = { startsAt: at("22:00"), endsAt: at("02:00", "2026-04-24") };
    allowed({ shift: night, held: [duty("08:00", "14:00")] });
    const nextDay = {
      ...duty("00:00", "00:00"),
      startsAt: at("03:00", "2026-04-24"),
      endsAt: at("10:00", "2026-04-24"),
    };
    expect(only({ shift: night, held: [nextDay] })).toMatchObject({ params: { day: "2026-04-24", hours: 9 } });
  });
});

describe("full", () => {
  test("taken and blocked places count; no limit is never full; zero places always", () => {
    allowed({ position: { places: 4, blocked: 1, taken: 2 } });
    expect(only({ position: { places: 4, blocked: 1, taken: 3 } })).toMatchObject({ code: "full", kind: "hard" });
    allowed({ position: { places: null, taken: 500 }, waiting: { ahead: 3, eligibleAhead: 3 } });
    expect(only({ position: { places: 0, hasWaitlist: false } })).toMatchObject({ params: { waitlist: "no" } });
  });

  test("newcomers never pass an eligible waiting one, but an ineligible one holds nobody up", () => {
    expect(only({ position: { taken: 3 }, waiting: { ahead: 2, eligibleAhead: 1 } })).toMatchObject({
      code: "full",
      params: { ahead: 2, waitlist: "yes" },
    });
    allowed({ position: { taken: 3 }, waiting: { ahead: 2, eligibleAhead: 0 } });
    allowed({ position: { taken: 2 }, waiting: { ahead: 1, eligibleAhead: 1 } });
  });
});

test("waiting is possible when fullness alone stands in the way", () => {
  const full = { position: { places: 0 } };
  expect(canWait(eligibility(facts(full)), true)).toBe(true);
  expect(canWait(eligibility(facts(full)), false)).toBe(false);
  expect(canWait(eligibility(facts({ ...full, volunteer: { status: "paused" } })), true)).toBe(false);
  expect(canWait(eligibility(facts()), true)).toBe(false);
});

test("staff may override soft rules only", () => {
  expect(toOverride(eligibility(facts()))).toEqual([]);
  expect(toOverride(eligibility(facts({ event: { signupClosesAt: at("00:00", "2026-04-01") } })))).toEqual([
    "signup_closed",
  ]);
  expect(toOverride(eligibility(facts({ position: { places: 0 } })))).toBeNull();
});

test("accepting asks hard rules only; waiting people are asked although sign-up has closed", () => {
  expect(TO_ACCEPT).not.toContain("travel_gap");
  expect(TO_ACCEPT).not.toContain("full");
  expect(TO_ACCEPT).toContain("overlap");
  expect(TO_BE_OFFERED).not.toContain("signup_closed");
  expect(TO_BE_OFFERED).toContain("daily_cap");
  expect(TO_STAY).toEqual(expect.arrayContaining(["not_active", "qualification", "clearance", "overlap"]));
  const closed = facts({ event: { signupClosesAt: at("00:00", "2026-04-01") } });
  expect(eligibility(closed, TO_BE_OFFERED)).toEqual({ allowed: true });
});

test("every rule has its sentence and its fix in both languages", () => {
  for (const locale of ["zh-CN", "en"] as const)
    for (const code of ELIGIBILITY_CODES) {
      expect(catalogues[locale].signups.eligibility[code].reason).toBeTruthy();
      expect(catalogues[locale].signups.eligibility[code].fix).toBeTruthy();
    }
});
