import type { RequestKind } from "@/db/words";
import { type Answers, requestFacts, wishOf, wishText } from "./facts";

export const STEPS = ["who", "what", "when", "check"] as const;
export type Step = (typeof STEPS)[number];

/** "1" … "4" of an address; anything else is the fallback. */
export const stepOf = (text: string | undefined, fallback: Step): Step =>
  STEPS[["1", "2", "3", "4"].indexOf(text ?? "")] ?? fallback;

export const stepNumber = (step: Step): number => STEPS.indexOf(step) + 1;

/** The fields of the second and third step, as the draft keeps them. */
export const ANSWER_FIELDS = {
  what: [
    "grades",
    "classes",
    "headCount",
    "adults",
    "topics",
    "language",
    "whitelistItem",
    "whitelistYear",
    "approvalNumber",
    "notes",
    "industry",
    "size",
    "ipHeld",
    "needs",
    "needsText",
    "matter",
    "stage",
    "wants",
    "summary",
  ],
  when: ["wishes", "timeNote", "mode", "place", "address", "seats", "equipment", "baseId", "notes"],
} as const;

/** The first step that was never finished; everything is looked at again when the draft is handed in. */
export function firstOpen(kind: RequestKind, answers: Answers): Step {
  const facts = requestFacts(answers);
  const said = {
    campus_visit: facts.topics.length > 0 && facts.headCount !== null,
    base_trip: facts.topics.length > 0 && facts.headCount !== null,
    enterprise_service: facts.needs.length > 0,
    rights_aid: facts.wants.length > 0,
  }[kind];
  if (!said || facts.headCount === null) return "what";
  return facts.wishes.length > 0 ? "check" : "when";
}

/** Of these nothing is sent when nothing is ticked; every other field is sent empty, or not asked by this kind. */
const TICKED: readonly string[] = ["grades", "topics", "ipHeld", "needs", "wants", "equipment"];

/**
 * What of a half-filled form is kept: the fields of its step, as typed; a day without a part of the day is kept with the
 * morning, and a field that is gone (nothing ticked) is emptied.
 */
export function unfinished(step: "what" | "when", values: Answers): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const field of ANSWER_FIELDS[step]) {
    if (field === "wishes") continue;
    if (field in values || TICKED.includes(field)) kept[field] = values[field] ?? "";
  }
  if (step === "when") kept.wishes = wishesOf(values);
  return kept;
}

const asList = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value ? [value] : [];

/** Days and parts of the day, posted side by side, as the draft keeps them. */
function wishesOf(values: Answers): string[] {
  const parts = asList(values.wishPart);
  return asList(values.wishDay).flatMap((day, i) => {
    const wish = wishOf(`${day} ${parts[i] || "morning"}`);
    return wish ? [wishText(wish)] : [];
  });
}

/** A draft that was given to a next year's list starts anew with its days. */
export const withoutWishes = (answers: Answers): Record<string, string | string[]> => ({ ...answers, wishes: [] });

/** Minutes that the whole takes, as the page says. */
export const MINUTES = 5;
