import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGE_LEVELS, QUALIFICATIONS } from "@/db/words";
import { defaultSettings } from "../../settings/rules";
import { addDays, HOUR_MS, instantOf } from "../../time";
import type { HeldDuty, Need, Pool, PoolPerson, Role } from "./pool";
import { rank, type Ranked } from "./rank";
import { suitable } from "./suitable";
import { proposeTeam } from "./team";
import { MATCH_PARTS, type MatchPart, type Weights, weightsOf } from "./weights";

const now = instantOf("2026-11-23", "08:00");
// A Wednesday morning in Hohhot.
const day = "2026-12-16";
const role: Role = {
  ...{ role: "lecturer", qualification: null, language: null, places: 1 },
  ...{ withMinors: false, isRisky: false, minAge: null },
};
const need: Need = {
  ...{ regionCode: "150100", mode: "onsite", place: "示例学校", schoolId: "school", roles: [role] },
  startsAt: instantOf(day, "09:00"),
  endsAt: instantOf(day, "10:30"),
};
const weights = weightsOf(defaultSettings);
const only = (part: MatchPart): Weights => ({
  ...{ language: 0, distance: 0, qualification: 0, load: 0, free: 0, visited: 0 },
  [part]: 5,
});

let made = 0;
const duty = (on: string, from = "14:00", more: Partial<HeldDuty> = {}): HeldDuty => {
  const startsAt = instantOf(on, from);
  const endsAt = new Date(startsAt.getTime() + HOUR_MS);
  const rest = { title: "另一场", titleEn: null, regionCode: "150100", mode: "onsite" as const, place: "别处" };
  return { shiftId: `s${++made}`, standing: "confirmed", duty: { startsAt, endsAt, ...rest }, ...more };
};
type Made = Omit<Partial<PoolPerson>, "volunteer"> & { volunteer?: Partial<PoolPerson["volunteer"]> };
const person = ({ volunteer, ...more }: Made = {}): PoolPerson => {
  const id = more.id ?? `p${++made}`;
  return {
    ...{
      id,
      name: `示例·${id}`,
      number: id,
      initials: "sl",
      regionCode: "150100",
      duties: [],
      visits: 0,
      declined: false,
    },
    ...{ free: { week: [], exceptions: [] }, invitationsLeft: 3 },
    ...more,
    volunteer: {
      ...{ status: "active", birthMonth: "2000-01", languages: { zh: "teach", mn: "none" } },
      ...{ qualifications: [], clearances: [], guardianConsents: [], ownConsents: [], ...volunteer },
    },
  };
};
const pool = (...people: PoolPerson[]): Pool => ({ now, settings: defaultSettings, people });
const ask = (people: PoolPerson[], more: { need?: Partial<Need>; role?: Partial<Role>; weights?: Weights } = {}) =>
  rank(pool(...people), { ...need, ...more.need }, { ...role, ...more.role }, more.weights ?? weights);
const scoreOf = (part: MatchPart, one: Made, more: Parameters<typeof ask>[1] = {}) =>
  ask([person(one)], { ...more, weights: only(part) })[0]?.score;
const reasonOf = (part: MatchPart, one: Made, more: Parameters<typeof ask>[1] = {}) =>
  ask([person(one)], more)[0]?.reasons.find((reason) => reason.code === part);
const holds = (kind: (typeof QUALIFICATIONS)[number], validFrom = "2026-01-01", validUntil: string | null = null) => ({
  ...{ kind, validFrom, validUntil },
});

describe("each part of a score", () => {
  it("language: what is asked for, else the one spoken best; welcome ones count half", () => {
    const both = { volunteer: { languages: { zh: "teach" as const, mn: "teach" as const } } };
    const talks = { volunteer: { languages: { zh: "talk" as const, mn: "none" as const } } };
    const silent = { volunteer: { languages: { zh: "none" as const, mn: "none" as const } } };
    const mongolian = { volunteer: { languages: { zh: "talk" as const, mn: "teach" as const } } };
    expect([scoreOf("language", both), scoreOf("language", talks), scoreOf("language", silent)]).toEqual([100, 50, 0]);
    expect(scoreOf("language", mongolian, { role: { language: "mn" } })).toBe(100);
    expect(scoreOf("language", mongolian, { role: { language: "zh" } })).toBe(50);
    expect(scoreOf("language", {}, { role: { language: "zh", prefers: "mn" } })).toBe(50);
    expect(scoreOf("language", both, { role: { language: "zh", prefers: "mn" } })).toBe(100);
    const speaks = [both, {}, mongolian, talks].map((one) => reasonOf("language", one)?.params.speaks);
    expect(speaks).toEqual(["both", "zh", "mn", "none"]);
    expect([both, talks, silent].map((one) => reasonOf("language", one)?.tone)).toEqual(["ok", "mid", "no"]);
  });

  it("distance: same league, neighbouring either way, other; online nobody travels", () => {
    const of = (regionCode: string, more = {}) => scoreOf("distance", { regionCode }, more);
    expect([of("150100"), of("150200"), of("150700")]).toEqual([100, 50, 0]);
    expect(of("150781", { need: { regionCode: "150700" } })).toBe(50);
    expect(of("150700", { need: { mode: "online" } })).toBe(100);
    const told = ["150100", "150200", "150700"].map((regionCode) => reasonOf("distance", { regionCode }));
    expect(told.map((one) => [one?.tone, one?.params.distance])).toEqual([
      ["ok", "same"],
      ["mid", "neighbouring"],
      ["no", "other"],
    ]);
    expect(reasonOf("distance", {}, { need: { mode: "online" } })?.params).toEqual({ distance: "online" });
  });

  it("qualification: valid on the day and beyond the required; onboarding is none", () => {
    const of = (...qualifications: PoolPerson["volunteer"]["qualifications"]) =>
      scoreOf("qualification", { volunteer: { qualifications } });
    expect(of(holds("onboarding"))).toBe(0);
    expect(of(holds("docent"))).toBe(50);
    expect(of(holds("docent"), holds("lecturer"), holds("first_aid"))).toBe(100);
    expect(of(holds("docent", "2026-01-01", day))).toBe(50);
    expect(of(holds("docent", "2026-01-01", addDays(day, -1)))).toBe(0);
    expect(of(holds("docent", addDays(day, 1)))).toBe(0);
    const docent = { volunteer: { qualifications: [holds("docent"), holds("onboarding")] } };
    expect(scoreOf("qualification", docent, { role: { qualification: "docent" } })).toBe(0);
    expect(reasonOf("qualification", docent)).toMatchObject({ tone: "ok", params: { best: "docent", n: 2 } });
    expect(reasonOf("qualification", {})).toMatchObject({ tone: "mid", params: { best: "none", n: 0 } });
  });

  it("load: duties of the visit's month, held ones too, waiting not", () => {
    const of = (...duties: HeldDuty[]) => scoreOf("load", { duties });
    expect([of(), of(duty("2026-12-01")), of(duty("2026-12-01"), duty("2026-12-31"))]).toEqual([100, 50, 33]);
    expect(of(duty("2026-11-30", "23:30"), duty("2027-01-01", "00:00"))).toBe(100);
    expect(of(duty("2026-12-20", "09:00", { standing: "offered" }))).toBe(50);
    expect(of(duty("2026-12-20", "09:00", { standing: "waitlisted" }))).toBe(100);
    const tone = (n: number) =>
      reasonOf("load", { duties: Array.from({ length: n }, (_, i) => duty(`2026-12-0${i + 1}`)) })?.tone;
    expect([2, 3, 4, 5].map(tone)).toEqual(["ok", "mid", "mid", "no"]);
  });

  it("load: after a duty in each of the three weeks before, others come first", () => {
    const weeks = ["2026-12-13", "2026-12-06", "2026-11-23"].map((on) => duty(on));
    expect(scoreOf("load", { duties: weeks })).toBe(0);
    expect(reasonOf("load", { duties: weeks })).toMatchObject({ tone: "no", params: { row: "yes" } });
    expect(scoreOf("load", { duties: weeks.slice(1) })).toBe(50);
    expect(scoreOf("load", { duties: [...weeks.slice(0, 2), duty("2026-11-22")] })).toBe(33);
  });

  it("free time: said free, nothing, not free", () => {
    const exceptions = (isFree: boolean) => ({
      free: { week: [], exceptions: [{ fromDay: day, untilDay: day, isFree }] },
    });
    expect([exceptions(true), {}, exceptions(false)].map((one) => scoreOf("free", one))).toEqual([100, 50, 0]);
    expect([exceptions(true), {}, exceptions(false)].map((one) => reasonOf("free", one)?.params.said)).toEqual([
      "free",
      "unsaid",
      "not_free",
    ]);
  });

  it("past visits count where a school is visited", () => {
    expect([0, 1, 3].map((visits) => scoreOf("visited", { visits }))).toEqual([0, 50, 75]);
    expect([0, 1].map((visits) => reasonOf("visited", { visits })?.tone)).toEqual(["mid", "ok"]);
    expect(reasonOf("visited", { visits: 2 }, { need: { schoolId: null } })).toBeUndefined();
  });
});

describe("who can come", () => {
  const cleared = {
    clearances: [
      { kind: "record_check" as const, result: "passed" as const, checkedOn: "2026-01-01", validUntil: "2027-01-01" },
    ],
  };

  it("is the law's word: a hard rule is no, only soft ones need a reason", () => {
    const [free, soft, hard] = [
      person(),
      person({ duties: [duty(day, "10:35")] }),
      person({ duties: [duty(day, "09:30")], visits: 9 }),
    ];
    expect(ask([hard, soft, free]).map(({ volunteerId, fit }) => [volunteerId, fit])).toEqual([
      [free.id, "can"],
      [soft.id, "reason_needed"],
      [hard.id, "cannot"],
    ]);
    expect(ask([person()], { role: { withMinors: true } })[0]?.fit).toBe("cannot");
    expect(ask([person({ volunteer: cleared })], { role: { withMinors: true } })[0]?.fit).toBe("can");
    expect(ask([person({ volunteer: { birthMonth: "2009-01" } })], { role: { isRisky: true } })[0]?.answer).toEqual({
      allowed: false,
      reasons: expect.arrayContaining([expect.objectContaining({ code: "age" })]),
    });
  });

  it("counts the day's hours around it", () => {
    const long = duty(day, "11:30");
    const eight = { ...long, duty: { ...long.duty, endsAt: instantOf(day, "18:30") } };
    expect(ask([person({ duties: [eight] })])[0]?.answer).toMatchObject({ reasons: [{ code: "daily_cap" }] });
  });

  it("of a position that stands: its own facts, and who is in its shift already", () => {
    const existing = {
      shiftId: "here",
      event: { status: "published" as const, isRisky: false, signupOpensAt: null, signupClosesAt: null },
      position: { ...role, blocked: 0, taken: 0, hasWaitlist: true, places: 1 },
    };
    const inIt = person({ duties: [duty(day, "09:00", { shiftId: "here" })] });
    const waiting = person({ duties: [duty(day, "09:00", { shiftId: "here", standing: "waitlisted" })] });
    for (const one of [inIt, waiting])
      expect(ask([one], { need: { existing } })[0]?.answer).toMatchObject({
        reasons: [{ code: "already_signed_up" }],
      });
    expect(reasonOf("load", inIt, { need: { existing } })?.params.n).toBe(0);
    const full = { ...existing, position: { ...existing.position, taken: 1 } };
    expect(ask([person()], { need: { existing: full } })[0]?.answer).toMatchObject({ reasons: [{ code: "full" }] });
  });
});

it("waiting for another shift at the same hours takes nobody's time, a place there does", () => {
  const at = (standing: HeldDuty["standing"]) => person({ duties: [duty(day, "09:00", { standing })] });
  expect(ask([at("waitlisted")])[0]?.fit).toBe("can");
  expect(ask([at("confirmed")])[0]?.fit).toBe("cannot");
});

describe("the order", () => {
  it("ends ties by fewer duties, then by number, then by id", () => {
    const [a, b] = [person({ id: "a", number: "V2" }), person({ id: "b", number: "V1" })];
    const busy = person({ id: "c", number: "V0", duties: [duty("2026-11-24", "14:00", { standing: "waitlisted" })] });
    const twin = person({ id: "d", number: "V1" });
    expect(ask([busy, a, twin, b]).map(({ volunteerId }) => volunteerId)).toEqual(["b", "d", "a", "c"]);
    expect(ask([a, { ...a }])).toHaveLength(2);
  });

  it("without any weight nobody has points, and the order stands by number", () => {
    const none = Object.fromEntries(MATCH_PARTS.map((part) => [part, 0]));
    const [first, second] = ask([person({ number: "V9", visits: 3 }), person({ number: "V1" })], {
      weights: { ...only("load"), ...none },
    });
    expect([first?.number, first?.score, second?.score]).toEqual(["V1", 0, 0]);
  });

  const level = fc.constantFrom(...LANGUAGE_LEVELS);
  const anyone: fc.Arbitrary<PoolPerson> = fc
    .record({
      zh: level,
      mn: level,
      regionCode: fc.constantFrom("150100", "150200", "150700"),
      kinds: fc.uniqueArray(fc.constantFrom(...QUALIFICATIONS), { maxLength: 4 }),
      days: fc.uniqueArray(fc.integer({ min: -28, max: 14 }), { maxLength: 8 }),
      visits: fc.nat(5),
      said: fc.constantFrom(true, false, null),
      status: fc.constantFrom("active" as const, "active" as const, "paused" as const),
    })
    .map(({ zh, mn, regionCode, kinds, days, visits, said, status }) =>
      person({
        ...{ regionCode, visits },
        duties: days.map((n) => duty(addDays(day, n), n % 2 ? "09:30" : "11:00")),
        free: { week: [], exceptions: said === null ? [] : [{ fromDay: day, untilDay: day, isFree: said }] },
        volunteer: { status, languages: { zh, mn }, qualifications: kinds.map((kind) => holds(kind)) },
      }),
    );
  const anyWeights: fc.Arbitrary<Weights> = fc
    .array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 })
    .map(([language = 0, distance = 0, qualification = 0, load = 0, free = 0, visited = 0]) => ({
      ...{ language, distance, qualification, load, free, visited },
    }));
  const FITS = { can: 0, reason_needed: 1, cannot: 2 };

  it("never puts somebody who cannot above somebody who can, nor a lower score above a higher one", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), anyWeights, (people, w) => {
        const ranked = ask(people, { weights: w, role: { language: "zh" } });
        expect(ranked).toHaveLength(people.length);
        for (const [i, one] of ranked.entries()) {
          const next = ranked[i + 1];
          if (!next) continue;
          expect(FITS[one.fit]).toBeLessThanOrEqual(FITS[next.fit]);
          if (one.fit === next.fit) expect(one.score).toBeGreaterThanOrEqual(next.score);
        }
      }),
    );
  });

  it("does not depend on the order of asking", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 10 }), anyWeights, fc.infiniteStream(fc.nat()), (people, w, stream) => {
        const shuffled = people
          .map((one) => ({ one, at: stream.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(ask(shuffled, { weights: w })).toEqual(ask(people, { weights: w }));
      }),
    );
  });

  it("is explained: the points of the reasons are the score", () => {
    fc.assert(
      fc.property(anyone, anyWeights, (one, w) => {
        const [ranked] = ask([one], { weights: w });
        const sum = ranked?.reasons.reduce((all, { points }) => all + points, 0) ?? -1;
        expect(Math.abs(sum - (ranked?.score ?? 0))).toBeLessThanOrEqual(1);
        expect(ranked?.score).toBeGreaterThanOrEqual(0);
        expect(ranked?.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  const better: Record<MatchPart, (one: PoolPerson) => PoolPerson> = {
    language: (one) => ({ ...one, volunteer: { ...one.volunteer, languages: { zh: "teach", mn: "teach" } } }),
    distance: (one) => ({ ...one, regionCode: "150100" }),
    qualification: (one) => ({
      ...one,
      volunteer: { ...one.volunteer, qualifications: QUALIFICATIONS.map((kind) => holds(kind)) },
    }),
    load: (one) => ({ ...one, duties: one.duties.slice(1) }),
    free: (one) => ({ ...one, free: { week: [], exceptions: [{ fromDay: day, untilDay: day, isFree: true }] } }),
    visited: (one) => ({ ...one, visits: one.visits + 1 }),
  };

  it.each(MATCH_PARTS)("is monotone in %s: who does better there never has fewer points", (part) => {
    fc.assert(
      fc.property(anyone, anyWeights, (one, w) => {
        const [before] = ask([one], { weights: w });
        const [after] = ask([better[part](one)], { weights: w });
        expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 101);
      }),
    );
  });
});

describe("for a slot and for a team", () => {
  const helper: Role = { ...role, role: "helper", places: 2 };
  const docent: Role = { ...role, qualification: "docent" };
  const whole = { ...need, roles: [docent, helper] };
  const skilled = (id: string, more: Made = {}) =>
    person({ id, number: id, ...more, volunteer: { qualifications: [holds("docent")] } });
  const idsOf = (team: Ranked[][]) => team.map((one) => one.map(({ volunteerId }) => volunteerId));

  it("counts who could come in some role and is not busy", () => {
    const away = { free: { week: [], exceptions: [{ fromDay: day, untilDay: day, isFree: false }] } };
    const blocked = { duties: [duty(day, "09:30")] };
    expect(suitable(pool(skilled("a"), person(), person(away), person(blocked)), whole)).toBe(2);
    expect(suitable(pool(skilled("a"), person()), { ...whole, roles: [docent] })).toBe(1);
    expect(suitable(pool(person()), { ...whole, roles: [] })).toBe(0);
  });

  it("proposes each person once, the scarcer role first in line, and only who may be invited", () => {
    const people = [skilled("a"), skilled("b", { invitationsLeft: 0 }), person({ id: "c" }), person({ id: "d" })];
    expect(idsOf(proposeTeam(pool(...people), whole, weights))).toEqual([["a"], ["c", "d"]]);
    expect(idsOf(proposeTeam(pool(person({ id: "e" })), whole, weights))).toEqual([[], ["e"]]);
  });
});
