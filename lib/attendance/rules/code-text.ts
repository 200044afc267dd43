/** How codes are written; without keys, so that the lead's browser may use it too. */

/** How long one rotating code is shown. */
export const STEP_MS = 30_000;

/** The number of the step an instant falls in. */
export const stepOf = (at: Date): number => Math.floor(at.getTime() / STEP_MS);

/** When a step is over. */
export const stepEnds = (step: number): Date => new Date((step + 1) * STEP_MS);

export type Code =
  | { kind: "rotating"; shiftId: string; step: number }
  | { kind: "own"; shiftId: string; volunteerId: string };

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const form = new RegExp(`^v1\\.(${UUID})\\.([0-9a-f-]{1,36})\\.([A-Za-z0-9_-]{22})$`);
const uuid = new RegExp(`^${UUID}$`);
const step = /^(?:0|[1-9]\d{0,9})$/;

/** The three parts of a code of version 1; null for anything else. */
export function partsOf(text: string): { shiftId: string; third: string; mac: string } | null {
  const [, shiftId = "", third = "", mac = ""] = form.exec(text) ?? [];
  return mac === "" ? null : { shiftId, third, mac };
}

/** What a code says, unverified: the rotating one of a shift or a volunteer's own. */
export function readCode(text: string): Code | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  const { shiftId, third } = parts;
  if (step.test(third)) return { kind: "rotating", shiftId, step: Number(third) };
  return uuid.test(third) ? { kind: "own", shiftId, volunteerId: third } : null;
}
