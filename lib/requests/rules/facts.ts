import {
  DAY_PARTS,
  type DayPart,
  EQUIPMENT,
  type Equipment,
  type Grade,
  GRADES,
  TEACHING_LANGUAGES,
  type TeachingLanguage,
  type Topic,
  TOPICS,
} from "@/db/words";
import { isDay } from "../../time";
import { INDUSTRIES, IP_HELD, MATTERS, NEEDS, REQUEST_MODES, SIZES, STAGES, WANTS } from "./survey";

export type Answers = Readonly<Record<string, string | string[]>>;
/** A wish of the host: a day (YYYY-MM-DD) and a part of it. */
export type Wish = { day: string; part: DayPart };
export type RequestFacts = ReturnType<typeof requestFacts>;

const text = (answers: Answers, name: string): string => {
  const value = answers[name];
  return typeof value === "string" ? value.trim() : "";
};
const list = (answers: Answers, name: string): string[] => {
  const value = answers[name];
  if (Array.isArray(value)) return value;
  return value ? [value] : [];
};
const one = <T extends string>(answers: Answers, name: string, of: readonly T[]): T | null =>
  of.find((known) => known === text(answers, name)) ?? null;
const some = <T extends string>(answers: Answers, name: string, of: readonly T[]): T[] => {
  const chosen = list(answers, name);
  return of.filter((known) => chosen.includes(known));
};
const amount = (answers: Answers, name: string): number | null => {
  const typed = text(answers, name);
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
};

/** One wish as it is stored: "2026-04-28 morning". */
export const wishText = ({ day, part }: Wish): string => `${day} ${part}`;

/** A stored wish, or null when it is none. */
export function wishOf(stored: string): Wish | null {
  const [day = "", last = ""] = stored.split(" ");
  const part = DAY_PARTS.find((known) => known === last);
  return part && isDay(day) ? { day, part } : null;
}

/** What a host answered, typed; whatever was not asked or not understood is null or empty. Works on a half-filled draft. */
export const requestFacts = (answers: Answers) => ({
  county: text(answers, "county"),
  address: text(answers, "address"),
  grades: some<Grade>(answers, "grades", GRADES),
  classes: amount(answers, "classes"),
  headCount: amount(answers, "headCount"),
  adults: amount(answers, "adults"),
  /** At most two, in the usual order. */
  topics: some<Topic>(answers, "topics", TOPICS),
  language: one<TeachingLanguage>(answers, "language", TEACHING_LANGUAGES),
  notes: text(answers, "notes"),
  whitelistItem: text(answers, "whitelistItem"),
  whitelistYear: amount(answers, "whitelistYear"),
  approvalNumber: text(answers, "approvalNumber"),
  /** In the order of preference. */
  wishes: list(answers, "wishes").flatMap((stored) => wishOf(stored) ?? []),
  /** In the host's words: 上午第三节前后. */
  timeNote: text(answers, "timeNote"),
  place: text(answers, "place"),
  seats: amount(answers, "seats"),
  equipment: some<Equipment>(answers, "equipment", EQUIPMENT),
  /** Which base a school would like to see; null: any. */
  baseId: text(answers, "baseId") || null,
  mode: one(answers, "mode", REQUEST_MODES),
  industry: one(answers, "industry", INDUSTRIES),
  size: one(answers, "size", SIZES),
  ipHeld: some(answers, "ipHeld", IP_HELD),
  needs: some(answers, "needs", NEEDS),
  needsText: text(answers, "needsText"),
  matter: one(answers, "matter", MATTERS),
  stage: one(answers, "stage", STAGES),
  wants: some(answers, "wants", WANTS),
  summary: text(answers, "summary"),
  teacherPresent: text(answers, "teacherPresent") !== "",
  /** Which text on the use of the information was agreed to; empty while a draft. */
  agreedText: text(answers, "agreedText"),
});
