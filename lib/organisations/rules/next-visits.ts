import { schoolState, type Visit } from "./visits";

/** What the proposal looks at. */
export type Candidate = {
  id: string;
  name: string;
  regionCode: string;
  visits: readonly Visit[];
  /** The last visit of an earlier year. */
  lastVisit: Date | null;
  /** A request of this school that nobody has answered yet, and until when an answer is promised. */
  request: { id: string; dueAt: Date | null } | null;
};

/** Why a school comes where it comes: it asked; nobody was ever there; the last visit was long ago. */
export type NextReason = "asked" | "never" | "before";

export type NextVisit = { school: Candidate; reason: NextReason };
export type NextLeague = {
  regionCode: string;
  /** Schools visited or booked this year, of how many. */
  reached: number;
  of: number;
  next: NextVisit[];
};

const REASONS: readonly NextReason[] = ["asked", "never", "before"];

const reasonOf = ({ request, lastVisit }: Candidate): NextReason =>
  request ? "asked" : lastVisit ? "before" : "never";

/** The earlier first; what has no day comes last. */
const sooner = (a: Date | null | undefined, b: Date | null | undefined) =>
  (a ? 0 : 1) - (b ? 0 : 1) || (a && b ? a.getTime() - b.getTime() : 0);

/**
 * Where to go next: the schools without a visit this year, by league. First the leagues that least of their schools were
 * reached in; within one those who asked, by what was promised, then those nobody ever visited, then the longest ago.
 * It proposes, a person decides.
 */
export function nextVisits(schools: readonly Candidate[], now: Date): NextLeague[] {
  const leagues = new Map<string, NextLeague>();
  for (const school of schools) {
    const league = leagues.get(school.regionCode) ?? { regionCode: school.regionCode, reached: 0, of: 0, next: [] };
    league.of++;
    if (schoolState(school.visits, now).state === "none") league.next.push({ school, reason: reasonOf(school) });
    else league.reached++;
    leagues.set(school.regionCode, league);
  }
  return [...leagues.values()]
    .filter(({ next }) => next.length > 0)
    .map((league) => ({ ...league, next: league.next.sort(byNeed) }))
    .sort(
      (a, b) =>
        a.reached / a.of - b.reached / b.of || b.next.length - a.next.length || byText(a.regionCode, b.regionCode),
    );
}

const byNeed = (a: NextVisit, b: NextVisit) =>
  REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
  sooner(a.school.request?.dueAt, b.school.request?.dueAt) ||
  sooner(a.school.lastVisit, b.school.lastVisit) ||
  byText(a.school.name, b.school.name);

/** Codes and names differ from each other. */
const byText = (a: string, b: string) => (a < b ? -1 : 1);
