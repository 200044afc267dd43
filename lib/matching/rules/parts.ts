import type { Language, LanguageLevel, QualificationKind } from "@/db/words";
import { type Said, saidOf, type Slot, slotsOf } from "../../availability/rules/said";
import { neighboursOf } from "../../events/rules/neighbours";
import { dayOf } from "../../time";
import type { Need, PoolPerson, Role } from "./pool";
import type { MatchPart } from "./weights";
import { monthOf, type Span, weeksBefore } from "./window";

export type MatchParams = Record<string, string | number>;

/** How well a person fits in one respect: 0–1, good, middling or against it, and what its sentence needs. */
export type PartAnswer = { fit: number; tone: "ok" | "mid" | "no"; params: MatchParams };

/** What is the same for everybody: worked out once for a need. */
export type Frame = {
  need: Need;
  role: Role;
  day: string;
  slots: readonly Slot[];
  month: Span;
  weeks: readonly Span[];
};

export function frameOf(need: Need, role: Role): Frame {
  const day = dayOf(need.startsAt);
  const slots = slotsOf(need.startsAt, need.endsAt);
  return { need, role, day, slots, month: monthOf(day), weeks: weeksBefore(day) };
}

type Part = (person: PoolPerson, frame: Frame) => PartAnswer | null;

const LEVEL: Record<LanguageLevel, number> = { teach: 1, talk: 0.5, none: 0 };

/** The languages that are asked for or welcome; where none is, the one this person speaks best. */
const language: Part = ({ volunteer }, { role }) => {
  const { zh, mn } = volunteer.languages;
  const wanted = [role.language, role.prefers].filter((one): one is Language => Boolean(one));
  const levels = wanted.map((one) => LEVEL[volunteer.languages[one]]);
  const fit =
    levels.length > 0 ? levels.reduce((sum, one) => sum + one, 0) / levels.length : Math.max(LEVEL[zh], LEVEL[mn]);
  const speaks = zh === "teach" ? (mn === "teach" ? "both" : "zh") : mn === "teach" ? "mn" : "none";
  return { fit, tone: fit === 1 ? "ok" : fit > 0 ? "mid" : "no", params: { speaks } };
};

/** Same league, a neighbouring one, or farther; nobody travels to a screen. */
const distance: Part = ({ regionCode }, { need }) => {
  if (need.mode === "online") return { fit: 1, tone: "ok", params: { distance: "online" } };
  if (regionCode === need.regionCode) return { fit: 1, tone: "ok", params: { distance: "same" } };
  const near = neighboursOf(need.regionCode).includes(regionCode) || neighboursOf(regionCode).includes(need.regionCode);
  return near
    ? { fit: 0.5, tone: "mid", params: { distance: "neighbouring" } }
    : { fit: 0, tone: "no", params: { distance: "other" } };
};

const BEST: readonly QualificationKind[] = ["lecturer", "docent", "first_aid", "onboarding"];

/** Valid qualifications beyond the required one; the onboarding that everybody begins with is none. */
const qualification: Part = ({ volunteer }, { role, day }) => {
  const valid = BEST.filter((kind) =>
    volunteer.qualifications.some(
      (one) => one.kind === kind && one.validFrom <= day && (one.validUntil === null || day <= one.validUntil),
    ),
  );
  const beyond = valid.filter((kind) => kind !== "onboarding" && kind !== role.qualification).length;
  return {
    fit: Math.min(1, beyond / 2),
    tone: beyond > 0 ? "ok" : "mid",
    params: { best: valid[0] ?? "none", n: valid.length },
  };
};

/** Fewer duties in the month of the visit are better; after three weeks in a row somebody else comes first. */
const load: Part = ({ duties }, { month, weeks, need }) => {
  const own = duties.filter(({ standing, shiftId }) => standing !== "waitlisted" && shiftId !== need.existing?.shiftId);
  const within = ({ from, until }: Span) =>
    own.filter(({ duty }) => from <= duty.startsAt && duty.startsAt < until).length;
  const n = within(month);
  if (weeks.every((week) => within(week) > 0)) return { fit: 0, tone: "no", params: { n, row: "yes" } };
  return { fit: 1 / (1 + n), tone: n <= 2 ? "ok" : n <= 4 ? "mid" : "no", params: { n, row: "no" } };
};

const FREE: Record<Said, Pick<PartAnswer, "fit" | "tone">> = {
  free: { fit: 1, tone: "ok" },
  unsaid: { fit: 0.5, tone: "mid" },
  not_free: { fit: 0, tone: "no" },
};

/** Said free before said nothing before said not free. */
const free: Part = (person, { slots }) => {
  const said = saidOf(person.free, slots);
  return { ...FREE[said], params: { said } };
};

/** Somebody known at the school; left out where no school is visited. */
const visited: Part = ({ visits: n }, { need }) =>
  need.schoolId === null ? null : { fit: 1 - 1 / (1 + n), tone: n > 0 ? "ok" : "mid", params: { n } };

export const PARTS: Record<MatchPart, Part> = { language, distance, qualification, load, free, visited };
