import type { EventKind, Language, RequestKind, TeachingLanguage } from "@/db/words";
import { withPupils } from "../../requests/rules/hosts";
import type { OfferedDate } from "../queries/dates";

/** A position of a team, as it is stored with the offered date. */
export type TeamPosition = OfferedDate["plan"]["positions"][number];

/** Pupils or visitors one lecturer can hold together. */
const PER_LECTURER = 80;

/** The kind of event a request becomes; rights aid is given as a service to whoever asked. */
export const EVENT_KIND: Record<RequestKind, EventKind> = {
  campus_visit: "campus_visit",
  base_trip: "base_trip",
  enterprise_service: "enterprise_service",
  rights_aid: "enterprise_service",
};

/** Which seat of a team a position is: a lecturer who must teach in Mongolian is sought apart. */
export type Seat = "mongolian" | "lecturer" | "helper";
export const seatOf = ({ role, language }: Pick<TeamPosition, "role" | "language">): Seat =>
  role === "helper" ? "helper" : language ? "mongolian" : "lecturer";

/** How many of each a request of this size usually needs: never fewer than one lecturer and one helper. */
export function usualTeam(headCount: number | null): { lecturers: number; helpers: number } {
  const lecturers = Math.max(1, Math.ceil((headCount ?? 0) / PER_LECTURER));
  return { lecturers, helpers: Math.max(1, Math.ceil(lecturers / 3)) };
}

type Words = { name: string; nameEn: string };
type Asked = { kind: RequestKind; language: TeachingLanguage | null; lecturers: number; helpers: number };

/**
 * The positions of a team. With pupils every one needs a clearance, and lecturers are of age; where both languages are
 * taught one lecturer must be able to teach in Mongolian.
 */
export function teamPositions(
  { kind, language, lecturers, helpers }: Asked,
  words: { lecturer: Words; mongolian: Words; helper: Words },
): Omit<TeamPosition, "volunteerIds">[] {
  const minors = withPupils(kind);
  const lecturer = {
    role: "lecturer" as const,
    qualification: minors ? ("docent" as const) : ("lecturer" as const),
    minAge: minors ? 18 : null,
    withMinors: minors,
  };
  const inMongolian = language === "mn" ? lecturers : language === "both" ? 1 : 0;
  const helper = {
    role: "helper" as const,
    qualification: "onboarding" as const,
    minAge: null,
    withMinors: minors,
    language: null,
  };
  return [
    { ...lecturer, ...words.mongolian, language: "mn" as const, places: inMongolian },
    { ...lecturer, ...words.lecturer, language: null, places: lecturers - inMongolian },
    { ...helper, ...words.helper, places: helpers },
  ].filter((position) => position.places > 0);
}

/**
 * The language in which it is better to be at home in a position that requires none: the one most is said in. Where both
 * are taught that is Chinese; the Mongolian part has a position of its own.
 */
export function preferredLanguage(asked: TeachingLanguage | null, required: Language | null): Language | null {
  if (required || !asked) return null;
  return asked === "mn" ? "mn" : "zh";
}

export type TeamProblem = "no_lecturer" | "no_helper" | "alone" | "more_people_than_places" | "twice";

/**
 * What is wrong with a team before anybody is asked: a lecturer and a helper, and with pupils never one volunteer alone
 * (未成年人学校保护规定 art. 36). The teacher is the school's part and stands in its request.
 */
export function teamProblems(kind: RequestKind, positions: readonly TeamPosition[]): TeamProblem[] {
  const places = (role: TeamPosition["role"]) =>
    positions.filter((position) => position.role === role).reduce((sum, position) => sum + position.places, 0);
  const people = positions.flatMap((position) => position.volunteerIds);
  const problems: TeamProblem[] = [];
  if (places("lecturer") === 0) problems.push("no_lecturer");
  if (places("helper") === 0) problems.push("no_helper");
  if (withPupils(kind) && places("lecturer") + places("helper") < 2) problems.push("alone");
  if (positions.some((position) => position.volunteerIds.length > position.places))
    problems.push("more_people_than_places");
  if (new Set(people).size < people.length) problems.push("twice");
  return problems;
}
