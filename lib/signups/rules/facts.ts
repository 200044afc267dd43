import type {
  ClearanceKind,
  ClearanceResult,
  EligibilityCode,
  EventMode,
  EventState,
  Language,
  LanguageLevel,
  QualificationKind,
  VolunteerState,
} from "@/db/words";
import type { Settings } from "../../settings/rules";

/** Where and when something takes place; half-open [startsAt, endsAt). */
export type Duty = {
  startsAt: Date;
  endsAt: Date;
  title: string;
  titleEn: string | null;
  regionCode: string;
  mode: EventMode;
  place: string;
};

/** How a volunteer already stands in a shift: has a place, waits, or was offered a held place. */
export type Standing = "confirmed" | "waitlisted" | "offered";

/** Everything the law looks at, for one volunteer and one position. Days are "YYYY-MM-DD", both ends included. */
export type EligibilityFacts = {
  now: Date;
  settings: Pick<Settings, "travel_gap_same_minutes" | "travel_gap_other_minutes" | "daily_cap_hours">;
  volunteer: {
    status: VolunteerState;
    birthMonth: string;
    languages: Record<Language, LanguageLevel>;
    qualifications: readonly { kind: QualificationKind; validFrom: string; validUntil: string | null }[];
    /** Oldest first. */
    clearances: readonly { kind: ClearanceKind; result: ClearanceResult; checkedOn: string; validUntil: string }[];
    /** Guardian's consents that were not withdrawn. */
    guardianConsents: readonly { validUntil: string | null }[];
    /** Days on which the person agreed to the terms themselves, not withdrawn. */
    ownConsents: readonly { givenOn: string }[];
  };
  event: {
    status: EventState;
    isRisky: boolean;
    signupOpensAt: Date | null;
    signupClosesAt: Date | null;
  };
  shift: Duty;
  position: {
    places: number | null;
    blocked: number;
    taken: number;
    hasWaitlist: boolean;
    qualification: QualificationKind | null;
    language: Language | null;
    minAge: number | null;
    isRisky: boolean;
    withMinors: boolean;
  };
  /** A live sign-up in this very shift. */
  standing: Standing | null;
  /** Confirmed and held places in other shifts. */
  held: readonly Duty[];
  /** Everybody waiting in this position before this person, and how many of them could come today. */
  waiting: { ahead: number; eligibleAhead: number };
  /** When staff act: whether the event is theirs. Null when the volunteer acts. */
  staffInScope: boolean | null;
};

export type Kind = "hard" | "soft";
export type ReasonParams = Record<string, string | number>;

/** One rule that says no. Words: signups.eligibility.<code>.reason and .fix */
export type Reason = { code: EligibilityCode; kind: Kind; params: ReasonParams };

/** A rule looks at the facts and answers null, or what its sentence needs. */
export type Rule = (facts: EligibilityFacts) => ReasonParams | null;
