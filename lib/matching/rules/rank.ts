import { type EligibilityAnswer, eligibility } from "../../signups/rules/eligibility";
import { DAY_MS } from "../../time";
import type { Duty, EligibilityFacts } from "../../signups/rules/facts";
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
  const basis = basisOf(pool, need, role);
  return pool.people
    .map((person) => place(person, frame, basis, weights))
    .sort(bestFirst)
    .map(({ ranked }) => ranked);
}

type Placed = { ranked: Ranked; exact: number; duties: number };

function place(person: PoolPerson, frame: Frame, basis: Basis, weights: Weights): Placed {
  const answer = eligibility(factsOf(basis, person, aroundOf(person, frame.need)));
  let whole = 0;
  const parts: { code: MatchPart; part: PartAnswer }[] = [];
  for (const code of MATCH_PARTS) {
    const part = PARTS[code](person, frame);
    if (!part) continue;
    whole += weights[code];
    parts.push({ code, part });
  }
  let exact = 0;
  const reasons: MatchReason[] = parts.map(({ code, part: { fit, tone, params } }) => {
    const points = whole === 0 ? 0 : (100 * weights[code] * fit) / whole;
    exact += points;
    return { code, tone, params, points: Math.round(10 * points) / 10 };
  });
  const { id: volunteerId, name, number, regionCode, initials, invitationsLeft } = person;
  return {
    exact,
    duties: person.duties.length,
    ranked: {
      volunteerId,
      name,
      number,
      regionCode,
      initials,
      invitationsLeft,
      score: Math.round(exact),
      fit: fitOf(answer),
      answer,
      reasons,
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

/** What somebody has to do around a need: their standing in it, and the places they have or hold near it. */
type Around = Pick<EligibilityFacts, "standing" | "held">;

/** The same for every role of the need. Two days around are more than any gap or daily cap reaches. */
export function aroundOf({ duties }: PoolPerson, { startsAt, endsAt, existing }: Need): Around {
  const [from, until] = [startsAt.getTime() - 2 * DAY_MS, endsAt.getTime() + 2 * DAY_MS];
  const around: { standing: Around["standing"]; held: Duty[] } = { standing: null, held: [] };
  for (const { duty, standing, shiftId } of duties) {
    if (duty.endsAt.getTime() <= from || duty.startsAt.getTime() >= until) continue;
    if (shiftId === existing?.shiftId) around.standing ??= standing;
    else if (standing !== "waitlisted") around.held.push(duty);
  }
  return around;
}

/** What the law looks at, as if the event stood and a place were free: what is the same for everybody. */
type Basis = Omit<EligibilityFacts, "volunteer" | keyof Around>;

export function basisOf(pool: Pool, need: Need, role: Role): Basis {
  const { regionCode, startsAt, endsAt, mode, place: at, existing } = need;
  return {
    now: pool.now,
    settings: pool.settings,
    event: existing?.event ?? {
      status: "published",
      isRisky: role.isRisky,
      signupOpensAt: null,
      signupClosesAt: null,
    },
    shift: { startsAt, endsAt, title: "", titleEn: null, regionCode, mode, place: at },
    position: existing?.position ?? { ...role, blocked: 0, taken: 0, hasWaitlist: true },
    waiting: { ahead: 0, eligibleAhead: 0 },
    staffInScope: null,
  };
}

// Written out, not spread: this is asked for everybody at every time of a grid.
export const factsOf = (
  { now, settings, event, shift, position, waiting, staffInScope }: Basis,
  { volunteer }: PoolPerson,
  { standing, held }: Around,
): EligibilityFacts => ({
  now,
  settings,
  volunteer,
  event,
  shift,
  position,
  standing,
  held,
  waiting,
  staffInScope,
});
