import type { EligibilityCode } from "@/db/words";
import type { MessageKey } from "./i18n/keys";

/**
 * A reason is a sentence of a room's catalogue, under `refusals`, its fix beside it as `<reason>_fix`;
 * or the law's own sentence, `signups.eligibility.<code>.reason`, its fix beside it as `.fix`.
 */
export type Reason = Extract<MessageKey, `${string}.refusals.${string}` | `signups.eligibility.${string}.reason`>;

/** The key of a reason's fix; whether the catalogues have it is another question. */
export const fixOf = (reason: Reason): string =>
  reason.endsWith(".reason") ? reason.replace(/reason$/, "fix") : `${reason}_fix`;

export type Params = Record<string, string | number>;

/** A "yes": the id it concerns, and which sentence of success fits. */
export type Done = { ok: true; id: string; said?: string };

/** An expected "no", as a value. */
export type Refusal = {
  ok: false;
  reason: Reason;
  params?: Params;
  /** Which fields to look at, by field name. */
  fields?: Record<string, Reason>;
  /** After a lost race: what stands there now, by field name, so that both values can be shown. */
  current?: Params;
  /** Every rule that said no, when the law was asked. */
  codes?: EligibilityCode[];
};

export type Outcome = Done | Refusal;

export const done = (id: string, said?: string): Done =>
  said === undefined ? { ok: true, id } : { ok: true, id, said };

export const no = (
  reason: Reason,
  params?: Params,
  more: Partial<Omit<Refusal, "ok" | "reason" | "params">> = {},
): Refusal => ({
  ok: false,
  reason,
  ...(params ? { params } : {}),
  ...more,
});
