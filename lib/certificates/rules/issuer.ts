import type { ScriptLayout } from "@/db/words";

/** What a unit says of itself on certificates, as a form holds it. */
export type IssuerFacts = {
  creditCode: string | null;
  personInCharge: string | null;
  contact: string | null;
  layout: ScriptLayout;
  titleMn: string | null;
  nameMn: string | null;
  noticeDays: number;
  note: string | null;
};

const FIELDS = [
  "creditCode",
  "personInCharge",
  "contact",
  "layout",
  "titleMn",
  "nameMn",
  "noticeDays",
  "note",
] as const satisfies readonly (keyof IssuerFacts)[];

/** Which fields differ, each as [before, after]. */
export function issuerChanges(
  before: IssuerFacts,
  after: IssuerFacts,
): Record<string, [string | number | null, string | number | null]> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => (before[field] === after[field] ? [] : [[field, [before[field], after[field]]]])),
  );
}

/** Whether a unit has entered what every certificate must name. */
export const isComplete = (unit: Pick<IssuerFacts, "personInCharge" | "contact">): boolean =>
  Boolean(unit.personInCharge && unit.contact);
