import type { Evidence, IdentityKind, ScriptLayout } from "@/db/words";

/** One ledger entry as a certificate says it. */
export type SnapshotLine = {
  chain: string;
  recordId: string;
  /** The civil day on which it began, YYYY-MM-DD. */
  day: string;
  title: string;
  place: string;
  content: string;
  minutes: number;
  evidence: Evidence;
  /** The day of its entry in the national system; null: not entered. */
  nationalOn: string | null;
};

/** Audience time; said beside the service, never added to it. */
export type SnapshotTraining = { day: string; title: string; minutes: number };

/** Everything a certificate says, as issued; printed from for ever. Never an identity number, only its kind. */
export type Snapshot = {
  version: 1;
  number: string;
  issuedOn: string;
  name: string;
  volunteerNumber: string;
  identityKind: IdentityKind | null;
  fromDay: string;
  toDay: string;
  minutes: number;
  unit: {
    id: string;
    name: string;
    nameEn: string | null;
    creditCode: string | null;
    /** 负责人 and 经办人. */
    personInCharge: string;
    handler: string;
    contact: string;
  };
  layout: ScriptLayout;
  titleMn: string | null;
  nameMn: string | null;
  note: string | null;
  lines: SnapshotLine[];
  trainings: SnapshotTraining[];
  isSample: boolean;
};

/** JSON with sorted keys and no blanks: the same content is the same text, whoever stored it in between. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
    return `{${pairs.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a stored value is a snapshot of a form that this product can print. */
export const isSnapshot = (value: unknown): value is Snapshot =>
  isObject(value) &&
  value.version === 1 &&
  typeof value.number === "string" &&
  typeof value.minutes === "number" &&
  isObject(value.unit) &&
  Array.isArray(value.lines) &&
  Array.isArray(value.trainings);
