/** What a form of a unit says about it. */
export type UnitFacts = {
  kind: string;
  name: string;
  nameEn: string | null;
  regionCode: string;
  address: string | null;
  isIssuer: boolean;
};

export const UNIT_FIELDS = [
  "kind",
  "name",
  "nameEn",
  "regionCode",
  "address",
  "isIssuer",
] as const satisfies readonly (keyof UnitFacts)[];

/** Which fields two readings of a unit differ in, with the first's values: as pairs for the log, as they stand for a form. */
export function unitChanges(
  before: UnitFacts,
  after: UnitFacts,
): Record<string, [string | boolean | null, string | boolean | null]> {
  return Object.fromEntries(
    UNIT_FIELDS.flatMap((field) => (before[field] === after[field] ? [] : [[field, [before[field], after[field]]]])),
  );
}

/** A field's value as a form holds it. */
export const formValue = (value: string | boolean | null): string =>
  value === null || value === false ? "" : value === true ? "on" : value;
