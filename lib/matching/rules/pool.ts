import type { EventMode, Language, QualificationKind, TeamRole } from "@/db/words";
import type { FreeTime } from "../../availability/rules/said";
import type { Settings } from "../../settings/rules";
import type { EligibilityFacts, Standing } from "../../signups/rules/facts";
import type { Duty } from "../../signups/rules/facts";

/** One kind of person that is needed, and how many. */
export type Role = {
  role: TeamRole;
  qualification: QualificationKind | null;
  language: Language | null;
  /** A language that would be welcome besides: not a condition, only a better fit. */
  prefers?: Language | null;
  places: number;
  withMinors: boolean;
  isRisky: boolean;
  minAge: number | null;
};

/** Where, when and for whom people are needed; no event needs to exist. Half-open [startsAt, endsAt). */
export type Need = {
  regionCode: string;
  startsAt: Date;
  endsAt: Date;
  mode: EventMode;
  place: string;
  schoolId: string | null;
  roles: readonly Role[];
  /** When it is a position that stands: its own shift and facts. */
  existing?: { shiftId: string; event: EligibilityFacts["event"]; position: EligibilityFacts["position"] };
};

/** A live sign-up that counts: a place somebody has or holds, or waits for. */
export type HeldDuty = { shiftId: string; standing: Standing; duty: Duty };

/** A volunteer as the ranking sees them. */
export type PoolPerson = {
  id: string;
  name: string;
  number: string;
  initials: string;
  regionCode: string;
  volunteer: EligibilityFacts["volunteer"];
  duties: readonly HeldDuty[];
  free: FreeTime;
  /** Past visits to the school that was asked about. */
  visits: number;
  /** Has declined, or let lapse, a place in the shift that was asked about. */
  declined: boolean;
  invitationsLeft: number;
};

/** Everybody who may be considered, read once for a range of days. */
export type Pool = { now: Date; settings: Settings; people: readonly PoolPerson[] };
