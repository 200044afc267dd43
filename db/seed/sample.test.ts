import { describe, expect, it } from "vitest";
import { eligibility, TO_BE_OFFERED, TO_STAY } from "../../lib/signups/rules/eligibility";
import { twoAdults } from "../../lib/signups/rules/two-adults";
import { servedMinutes } from "../../lib/hours/rules/minutes";
import { after, isCounted, STEPS } from "../../lib/hours/rules/states";
import { isVolunteerNumber } from "../../lib/volunteers/rules/number";
import { pinyinKeys } from "../../lib/volunteers/rules/pinyin";
import { defaultSettings } from "../../lib/settings/rules";
import { dayOf } from "../../lib/time";
import * as time from "../../lib/time";
import * as calendar from "./calendar";
import { SIGN_IN_PEOPLE } from "./accounts";
import { FIGURES } from "./indicators-2021";
import { TOLD } from "./history-2021";
import { makeSample } from "./sample";

// A Sunday evening, a Wednesday noon and a Monday just after midnight in Hohhot.
const CLOCKS = ["2026-11-22T12:00:00Z", "2026-04-22T04:00:00Z", "2026-11-22T17:10:00Z"].map((at) => new Date(at));
const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("missing");
  return value;
};

describe.each(CLOCKS)("the sample at %s", (now) => {
  const sample = makeSample(now);
  const event = new Map(sample.events.map((e) => [e.id, e]));
  // Before this week: what the record of hours is told from.
  const monday = calendar.instantOf(calendar.mondayOf(calendar.dayOf(now)));
  const past = new Set(sample.events.filter((e) => e.startsAt && e.startsAt < monday).map((e) => e.id));
  const shift = new Map(sample.shifts.map((s) => [s.id, s]));
  const volunteer = new Map(sample.volunteers.map((v) => [v.id, v]));
  const offerOf = new Map(sample.offers.map((o) => [o.signupId, o]));
  const live = sample.signups.filter((s) => s.state === "confirmed" || s.state === "waitlisted");
  const holds = live.filter((s) => s.state === "confirmed" || offerOf.has(s.id));
  const dutyOf = (shiftId: string) => {
    const own = need(shift.get(shiftId));
    const { title, titleEn = null, regionCode, mode, place } = need(event.get(own.eventId));
    return { startsAt: own.startsAt, endsAt: own.endsAt, title, titleEn, regionCode, mode, place };
  };

  it("has what the product promises", () => {
    expect(sample.volunteers).toHaveLength(700);
    expect(new Set(sample.volunteers.map((v) => v.name)).size).toBe(700);
    expect(sample.volunteers.every((v) => v.name.startsWith("示例·"))).toBe(true);
    expect(sample.units.filter((u) => u.kind === "school")).toHaveLength(40);
    expect(new Set(sample.units.filter((u) => u.kind === "school").map((u) => u.regionCode)).size).toBe(12);
    expect(sample.units.filter((u) => u.kind === "base").map((u) => u.name)).toEqual([
      "示例基地（高校）",
      "示例基地（科研组织）",
      "示例基地（科普场馆）",
    ]);
    expect(sample.events.filter(({ id }) => !past.has(id))).toHaveLength(84);
    expect(past.size).toBe(55);
    expect(new Set(sample.events.map((e) => e.kind)).size).toBe(10);
    expect(new Set(sample.events.map((e) => e.regionCode)).size).toBeGreaterThanOrEqual(12);
    expect(sample.volunteers.filter((v) => v.status === "applied").length).toBeGreaterThanOrEqual(8);
    const mongolian = sample.volunteers.filter((v) => v.languageMn === "teach").length;
    expect(mongolian).toBeGreaterThan(110);
    expect(mongolian).toBeLessThan(180);
  });

  it("carries marks on every row and no way to reach a real person", () => {
    for (const rows of [sample.units, sample.accounts, sample.volunteers, sample.events, sample.signups, sample.teams])
      expect(rows.every((row) => row.isSample)).toBe(true);
    for (const account of sample.accounts) {
      expect(account.phone ?? "00000000000").toMatch(/^0{7}\d{4}$/);
      expect(account.email ?? "a@example.com").toMatch(/@example\.com$/);
    }
  });

  it("numbers and sorts people as the product itself would", () => {
    for (const row of sample.volunteers) {
      expect(isVolunteerNumber(row.number)).toBe(true);
      expect({ pinyin: row.pinyin, initials: row.initials }).toEqual(pinyinKeys(row.name));
    }
  });

  it("has three in four say when they are free, nobody twice the same and nobody who is not on the roster", () => {
    const { week, exceptions } = sample.availability;
    const saying = new Set(week.map((cell) => cell.volunteerId));
    const roster = sample.volunteers.filter((v) => v.status === "active" || v.status === "paused");
    expect(saying.size / roster.length).toBeGreaterThan(0.68);
    expect(saying.size / roster.length).toBeLessThan(0.82);
    expect(new Set(week.map((cell) => Object.values(cell).join())).size).toBe(week.length);
    expect(exceptions.length).toBeGreaterThan(40);
    for (const one of exceptions) expect(one.fromDay <= one.untilDay).toBe(true);
    const known = new Set(roster.map((v) => v.id));
    for (const one of [...week, ...exceptions]) expect(known.has(one.volunteerId)).toBe(true);
  });

  it("lists what its school visits use, for their years", () => {
    const listed = new Map(sample.whitelist.map((one) => [`${one.year} ${one.item}`, one.approvalNumber]));
    for (const e of sample.events)
      if (e.whitelistItem) expect(listed.get(`${e.whitelistYear} ${e.whitelistItem}`)).toBe(e.approvalNumber);
    expect(sample.whitelist.every((one) => one.isSample)).toBe(true);
  });

  it("counts every place: taken is confirmed and held, and never too many", () => {
    for (const position of sample.positions) {
      const counted = holds.filter((s) => s.positionId === position.id).length;
      expect(position.taken).toBe(counted);
      expect(position.taken + position.blocked).toBeLessThanOrEqual(need(position.places ?? undefined));
    }
  });

  it("has one live sign-up per person and shift, in the order of asking", () => {
    expect(new Set(live.map((s) => `${s.volunteerId} ${s.shiftId}`)).size).toBe(live.length);
    for (const position of sample.positions) {
      const asked = sample.signups.filter((s) => s.positionId === position.id && s.queue > 0);
      expect(asked.every((s) => s.state === "waitlisted")).toBe(true);
      const byQueue = [...asked].sort((a, b) => a.queue - b.queue);
      const times = byQueue.map((s) => s.createdAt.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    for (const signup of sample.signups) {
      const { publishedAt } = need(event.get(signup.eventId));
      expect(signup.createdAt.getTime()).toBeLessThan(
        Math.min(now.getTime(), dutyOf(signup.shiftId).startsAt.getTime()),
      );
      expect(signup.createdAt.getTime()).toBeGreaterThan(need(publishedAt ?? undefined).getTime());
      expect(signup.createdAt.getTime()).toBeGreaterThan(
        need(need(volunteer.get(signup.volunteerId)).decidedAt ?? undefined).getTime(),
      );
    }
  });

  it("waits only where it is full, and holds offers into the future", () => {
    for (const signup of live.filter((s) => s.state === "waitlisted" && !offerOf.has(s.id))) {
      const position = need(sample.positions.find((p) => p.id === signup.positionId));
      expect(position.taken + position.blocked).toBe(position.places);
    }
    expect(sample.offers.length).toBeGreaterThan(5);
    for (const offer of sample.offers) {
      expect(offer.deadline.getTime()).toBeGreaterThan(now.getTime());
      expect(offer.madeAt.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  it("gives nobody a place that the law would not", () => {
    for (const signup of live) {
      const { status, isRisky = false, signupOpensAt = null, signupClosesAt = null } = need(event.get(signup.eventId));
      const person = need(volunteer.get(signup.volunteerId));
      const place = need(sample.positions.find((p) => p.id === signup.positionId));
      const own = <T extends { volunteerId: string }>(rows: readonly T[]) =>
        rows.filter((r) => r.volunteerId === person.id);
      const answer = eligibility(
        {
          now: signup.createdAt,
          settings: defaultSettings,
          volunteer: {
            status: person.status,
            birthMonth: person.birthMonth,
            languages: { zh: person.languageZh, mn: person.languageMn },
            qualifications: own(sample.qualifications).map((q) => ({
              kind: q.kind,
              validFrom: q.validFrom,
              validUntil: q.validUntil ?? null,
            })),
            clearances: own(sample.clearances),
            guardianConsents: own(sample.consents)
              .filter((c) => c.purpose === "guardian" && !c.withdrawnAt)
              .map((c) => ({ validUntil: c.validUntil ?? null })),
            ownConsents: own(sample.consents)
              .filter((c) => c.purpose === "terms")
              .map((c) => ({ givenOn: dayOf(c.givenAt) })),
          },
          event: { status, isRisky, signupOpensAt, signupClosesAt },
          shift: dutyOf(signup.shiftId),
          position: {
            places: place.places ?? null,
            blocked: place.blocked,
            taken: place.taken,
            hasWaitlist: place.hasWaitlist,
            qualification: place.qualification ?? null,
            language: place.language ?? null,
            minAge: place.minAge ?? null,
            isRisky: place.isRisky,
            withMinors: place.withMinors,
          },
          standing: null,
          held: own(holds)
            .filter((s) => s.shiftId !== signup.shiftId)
            .map((s) => dutyOf(s.shiftId)),
          waiting: { ahead: 0, eligibleAhead: 0 },
          staffInScope: null,
        },
        status === "finished" ? TO_STAY : [...TO_BE_OFFERED, "signup_closed"],
      );
      expect(answer, `${person.name} in ${place.name}`).toEqual({ allowed: true });
    }
  });

  it("leaves no adult alone with pupils in what has taken place", () => {
    for (const { id, eventId, startsAt } of sample.shifts) {
      const { withMinors, teacherPresent, status } = need(event.get(eventId));
      if (startsAt > now || !withMinors || status === "cancelled") continue;
      const confirmed = holds.filter((s) => s.shiftId === id && s.state === "confirmed");
      const people = confirmed.map((s) => need(volunteer.get(s.volunteerId)));
      expect(twoAdults({ withMinors, teacherPresent, startsAt }, people)).toEqual({ ok: true });
    }
  });

  it("lets one school have one item once a year", () => {
    const visits = sample.events.filter((e) => e.schoolId && (e.status === "published" || e.status === "finished"));
    const keys = visits.map((e) => `${e.schoolId} ${e.whitelistItem} ${e.whitelistYear}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives the first volunteer a shift soon, an open offer and a place to wait for", () => {
    const first = need(sample.volunteers.find((v) => v.name === "示例·陈一"));
    const mine = live.filter((s) => s.volunteerId === first.id && dutyOf(s.shiftId).startsAt > now);
    expect(mine.filter((s) => s.state === "confirmed")).toHaveLength(1);
    expect(mine.filter((s) => offerOf.get(s.id)?.source === "waitlist")).toHaveLength(1);
    expect(mine.filter((s) => s.state === "waitlisted" && !offerOf.has(s.id))).toHaveLength(1);
    const lead = need(sample.volunteers.find((v) => v.name === "示例·巴特"));
    expect(sample.shifts.some((s) => s.leadVolunteerId === lead.id)).toBe(true);
  });
});

describe.each(CLOCKS)("the sample's hours at %s", (now) => {
  const sample = makeSample(now);
  const shift = new Map(sample.shifts.map((s) => [s.id, s]));
  const heads = sample.serviceHeads;

  it("occur in every state, and waiting ones only where the event is not finished", () => {
    const states = new Set(heads.map(({ state }) => state));
    expect([...states].sort()).toEqual(["confirmed", "corrected", "disputed", "pending", "voided"]);
    const finished = new Set(sample.events.filter((e) => e.status === "finished").map((e) => e.id));
    for (const head of heads) if (head.state === "pending") expect(finished.has(head.eventId)).toBe(false);
    const open = sample.attendances.filter(({ state }) => state === "checked_in");
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) expect(finished.has(one.eventId)).toBe(false);
  });

  it("are what the law makes of who came and went", () => {
    for (const one of sample.attendances) {
      const own = need(shift.get(one.shiftId));
      const records = sample.serviceRecords.filter((r) => r.attendanceId === one.id);
      const began = records.find(({ turn }) => turn === 0);
      const stay = { inAt: one.inAt ?? null, outAt: one.outAt ?? null };
      const minutes = servedMinutes({ ...stay, shiftStartsAt: own.startsAt, shiftEndsAt: own.endsAt });
      expect(began?.minutes ?? 0).toBe(minutes);
      for (const [i, record] of records.entries()) {
        const step = records[i + 1];
        if (step) expect(STEPS.some((s) => after(record.state, s) === step.state)).toBe(true);
        expect(record.at.getTime()).toBeLessThan(now.getTime());
      }
    }
  });

  it("never overlap while they count, and are rolled up", () => {
    const counted = heads.filter(({ state }) => isCounted(state));
    for (const person of new Set(counted.map(({ volunteerId }) => volunteerId))) {
      const own = counted.filter(({ volunteerId }) => volunteerId === person);
      const sorted = [...own].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
      sorted.reduce((a, b) => {
        expect(a.endsAt.getTime()).toBeLessThanOrEqual(b.startsAt.getTime());
        return b;
      });
    }
    const sum = (rows: readonly { minutes: number }[]) => rows.reduce((all, { minutes }) => all + minutes, 0);
    expect(sum(sample.hourTotals)).toBe(sum(counted));
  });

  it("give the first volunteer more than a hundred hours and something that waits for an answer", () => {
    const first = need(sample.volunteers.find((v) => v.name === "示例·陈一"));
    const mine = heads.filter(({ volunteerId }) => volunteerId === first.id);
    const minutes = mine.filter(({ state }) => isCounted(state)).reduce((sum, head) => sum + head.minutes, 0);
    expect(minutes / 60).toBeGreaterThan(100);
    expect(mine.some(({ state }) => state === "disputed")).toBe(true);
    expect(mine.some(({ state }) => state === "corrected")).toBe(true);
  });
});

describe("the sample's forgotten check-outs", () => {
  const regions = need(SIGN_IN_PEOPLE.find(({ login }) => login === "coordinator@example.com")).regions;
  const week = Array.from({ length: 7 }, (_, day) => calendar.addDays("2026-11-16", day));

  it.each(week.map((day) => calendar.instantOf(day, "07:30")))("leave one to the coordinator at %s", (now) => {
    const sample = makeSample(now);
    const own = new Set(sample.events.flatMap((e) => (regions.some((code) => code === e.regionCode) ? [e.id] : [])));
    const over = new Set(sample.shifts.flatMap(({ id, endsAt }) => (endsAt < now ? [id] : [])));
    const left = sample.attendances.filter(
      (one) => one.state === "checked_in" && own.has(one.eventId) && over.has(one.shiftId),
    );
    expect(left).not.toHaveLength(0);
  });
});

describe("the generator", () => {
  it("gives the same rows for the same seed and clock, other ones for another seed", () => {
    const now = need(CLOCKS[0]);
    expect(makeSample(now)).toEqual(makeSample(now));
    expect(makeSample(now, "other").signups).not.toEqual(makeSample(now).signups);
  });

  it("reads the calendar as lib does", () => {
    for (const day of ["2026-01-01", "2026-02-28", "2026-11-22", "2027-12-31"]) {
      expect(calendar.instantOf(day, "08:30")).toEqual(time.instantOf(day, "08:30"));
      expect(calendar.mondayOf(day)).toBe(time.mondayOf(day));
      expect(calendar.dayOf(time.instantOf(day, "23:59"))).toBe(day);
      expect(calendar.dayOfAge(day.slice(0, 7), 18)).toBe(time.dayOfAge(day.slice(0, 7), 18));
    }
  });
});

describe("2021 as printed", () => {
  it("keeps every figure's characters", () => {
    expect(FIGURES.map(([, , , value, [unit]]) => value + unit)).toEqual(
      "8.53万件 24.06万件 3.86万件 76.13% 13.97万件 78.22% 170件 第12位 3个 3个 6个 55家 6所 40所 12个 4家 近10万人次 40万余人次 500余人次 30余人次 400多项 700多人 12家 50家".split(
        " ",
      ),
    );
  });

  it("tells of five events on their days and names nobody", () => {
    expect(TOLD.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "2021-04-20 enterprise_visit",
      "2021-04-22 enterprise_service",
      "2021-04-23 base_trip",
      "2021-04-24 lecture",
      "2021-04-25 training",
    ]);
    expect(JSON.stringify(TOLD)).not.toMatch(/郝秀川|刘玉|孙磊|杜青松/);
  });
});

describe("the audience of the sample", () => {
  const sample = makeSample(new Date("2026-04-20T02:00:00Z"));

  it("every count is what its bookings say, and no seat is given twice", () => {
    expect(sample.sessions.length).toBeGreaterThan(20);
    for (const session of sample.sessions) {
      const held = new Set(sample.seatOffers.map(({ registrationId }) => registrationId));
      const own = sample.registrations.filter(({ sessionId }) => sessionId === session.id);
      const counted = own
        .filter(({ id, state }) => state === "confirmed" || held.has(id))
        .reduce((sum, { seats }) => sum + seats, 0);
      expect(session.taken).toBe(counted);
      expect(counted + session.blocked).toBeLessThanOrEqual(session.places ?? counted + session.blocked);
      expect(new Set(own.map(({ queue }) => queue)).size).toBe(own.length);
      for (const { seats, adults } of own) expect(adults ?? 0).toBeLessThanOrEqual(seats);
    }
  });

  it("lectures, fairs, base trips and online trainings have sessions; one is full, holds seats and lets a class wait", () => {
    const kindOf = new Map(sample.events.map(({ id, kind }) => [id, kind]));
    const kinds = new Set(sample.sessions.map(({ eventId }) => kindOf.get(eventId)));
    expect([...kinds].sort()).toEqual(["base_trip", "fair", "lecture", "training"]);
    const waiting = sample.registrations.filter(({ state }) => state === "waitlisted");
    expect(new Set(waiting.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(Math.max(...waiting.map(({ seats }) => seats))).toBeGreaterThan(40);
    expect(sample.seatOffers).toHaveLength(1);
  });

  it("nobody can be reached, and no name is a real one", () => {
    for (const { contactEmail, contactPhone, contactName, isSample } of sample.registrations) {
      expect(contactEmail).toMatch(/@example\.com$/);
      expect([contactPhone, isSample]).toEqual([null, true]);
      expect(contactName).toMatch(/^示例·/);
    }
  });
});
