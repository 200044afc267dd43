import type { Language, QualificationKind } from "@/db/words";

type Needs = {
  qualification: QualificationKind | null;
  language: Language | null;
  minAge: number | null;
  withMinors: boolean;
  isRisky: boolean;
};
type Say = (key: "age" | "clearance" | "risky" | "none" | "comma", params?: { age: number }) => string;
type Name = (key: `qualification.${QualificationKind}` | `language.${Language}`) => string;

/** What a position asks for, in one line. */
export function needsLine(
  { qualification, language, minAge, withMinors, isRisky }: Needs,
  say: Say,
  name: Name,
): string {
  const all = [
    ...(language ? [name(`language.${language}`)] : []),
    ...(qualification ? [name(`qualification.${qualification}`)] : []),
    ...(minAge ? [say("age", { age: minAge })] : []),
    ...(withMinors ? [say("clearance")] : []),
    ...(isRisky ? [say("risky")] : []),
  ];
  return all.length > 0 ? all.join(say("comma")) : say("none");
}
