import type { TrainingResult } from "@/db/words";
import { sumOf, type TrainingMinutes } from "./minutes";

export type CourseRule = {
  /** How many of its sessions must be attended; null: all. */
  sessionsNeeded: number | null;
  /** Share of a session's minutes that counts as attending it, in percent. */
  minutesShare: number;
  /** Right answers needed, in percent; null: no quiz. */
  passMark: number | null;
};

/** What is missing for passing. */
export type Lack = "sessions" | "no_try" | "score";

export type TraineeResult = {
  result: TrainingResult;
  minutes: TrainingMinutes;
  sessionsAttended: number;
  needed: number;
  lacks: Lack[];
};

/** How many sessions of a course have to be attended. */
export const neededOf = ({ sessionsNeeded }: Pick<CourseRule, "sessionsNeeded">, sessions: number): number =>
  Math.min(sessionsNeeded ?? sessions, sessions);

/** Whether so many minutes of a session of `length` minutes count as attending it. */
export const attended = (minutes: number, length: number, share: number): boolean =>
  minutes > 0 && minutes * 100 >= share * length;

/**
 * What a trainee comes to by the course's own rule: passed with enough sessions and the pass mark; attended with any
 * minute at all; otherwise absent.
 * @param sessions the course's sessions, each with its length and the trainee's minutes in it
 * @param bestScore the best try handed in, in percent; null: none
 */
export function resultOf(
  rule: CourseRule,
  sessions: readonly { length: number; minutes: TrainingMinutes }[],
  bestScore: number | null,
): TraineeResult {
  const minutes = sumOf(sessions.map((session) => session.minutes));
  const sessionsAttended = sessions.filter((one) => attended(one.minutes, one.length, rule.minutesShare)).length;
  const needed = neededOf(rule, sessions.length);
  const lacks: Lack[] = [];
  if (sessionsAttended < needed || sessionsAttended === 0) lacks.push("sessions");
  if (rule.passMark !== null && bestScore === null) lacks.push("no_try");
  if (rule.passMark !== null && bestScore !== null && bestScore < rule.passMark) lacks.push("score");
  const result = lacks.length === 0 ? "passed" : minutes > 0 ? "attended" : "absent";
  return { result, minutes, sessionsAttended, needed, lacks };
}
