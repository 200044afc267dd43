import { type EligibilityAnswer, eligibility } from "../../signups/rules/eligibility";
import { DAY_MS } from "../../time";
import type { EligibilityFacts } from "../../signups/rules/facts";
import { type Frame, frameOf, type MatchParams, PARTS, type PartAnswer } from "./parts";
import type { Need, Pool, PoolPerson, Role } from "./pool";
import { MATCH_PARTS, type MatchPart, type Weights } from "./weights";

export type Fit = "can" | "reason_needed" | "cannot";

/** One fact beside the score and how many of its points come from it. Words: matching.reasons.<code> */
export type MatchReason = { code: MatchPart; tone: PartAnswer["tone"]; params: MatchParams; points: number };

export type Ranked = {
  volunteerId: string;
  name: string;
  number: string;
  regionCode: string;
  initials: string;
  /** 0–100, the sum of the reasons' points. */
  score: number;
  fit: Fit;
  answer: EligibilityAnswer;
  reasons: MatchReason[];
  invitationsLeft: number;
};

/**
 * Whom to ask first, and why: those who can, those who need a written reason, those who cannot; each by score, then by
 * fewer duties, then by number. It suggests, a person decides. Pure: the pool holds the clock.
 */
export function rank(pool: Pool, need: Need, role: Role, weights: Weights): Ranked[] {
  const frame = frameOf(need, role);
  return pool.people
    .map((person) => place(pool, person, frame, weights))
    .sort(bestFirst)
    .map(({ ranked }) => ranked);
}

type Placed = { ranked: Ranked; exact: number; duties: number };

function place(pool: Pool, person: PoolPerson, frame: Frame, weights: Weights): Placed {
  const answer = eligibility(factsOf(pool, person, frame));
  const answers = MATCH_PARTS.flatMap((code) => {
    const part = PARTS[code](person, frame);
    return part ? [{ code, ...part, weight: weights[code] }] : [];
  });
  const whole = answers.reduce((sum, { weight }) => sum + weight, 0);
  const pointsOf = ({ weight, fit }: { weight: number; fit: number }) =>
    whole === 0 ? 0 : (100 * weight * fit) / whole;
  const exact = answers.reduce((sum, one) => sum + pointsOf(one), 0);
  const { id: volunteerId, name, number, regionCode, initials, invitationsLeft } = person;
  return {
    exact,
    duties: person.duties.length,
    ranked: {
      ...{ volunteerId, name, number, regionCode, initials, invitationsLeft },
      score: Math.round(exact),
      fit: fitOf(answer),
      answer,
      reasons: answers.map((one) => ({
        code: one.code,
        tone: one.tone,
        params: one.params,
        points: Math.round(10 * pointsOf(one)) / 10,
      })),
    },
  };
}

const FIT_ORDER: Record<Fit, number> = { can: 0, reason_needed: 1, cannot: 2 };

const bestFirst = (a: Placed, b: Placed) =>
  FIT_ORDER[a.ranked.fit] - FIT_ORDER[b.ranked.fit] ||
  b.exact - a.exact ||
  a.duties - b.duties ||
  byText(a.ranked.number, b.ranked.number) ||
  byText(a.ranked.volunteerId, b.ranked.volunteerId);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function fitOf(answer: EligibilityAnswer): Fit {
  if (answer.allowed) return "can";
  return answer.reasons.every((reason) => reason.kind === "soft") ? "reason_needed" : "cannot";
}

/** What the law looks at, as if the event stood and a place were free. */
export function factsOf(pool: Pool, person: PoolPerson, { need, role }: Frame): EligibilityFacts {
  const { regionCode, startsAt, endsAt, mode, place: at, existing } = need;
  // Two days around are more than any gap or daily cap reaches.
  const near = person.duties.filter(
    ({ duty }) =>
      duty.endsAt.getTime() > startsAt.getTime() - 2 * DAY_MS &&
      duty.startsAt.getTime() < endsAt.getTime() + 2 * DAY_MS,
  );
  return {
    now: pool.now,
    settings: pool.settings,
    volunteer: person.volunteer,
    event: existing?.event ?? {
      status: "published",
      isRisky: role.isRisky,
      signupOpensAt: null,
      signupClosesAt: null,
    },
    shift: { startsAt, endsAt, title: "", titleEn: null, regionCode, mode, place: at },
    position: existing?.position ?? { ...role, blocked: 0, taken: 0, hasWaitlist: true },
    standing: near.find(({ shiftId }) => shiftId === existing?.shiftId)?.standing ?? null,
    held: near
      .filter(({ standing, shiftId }) => standing !== "waitlisted" && shiftId !== existing?.shiftId)
      .map(({ duty }) => duty),
    waiting: { ahead: 0, eligibleAhead: 0 },
    staffInScope: null,
  };
}
