import "server-only";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { type Act, ACTS, allows } from "./auth/rules/access";
import type { Actor } from "./auth/rules/actor";
import { verifySession } from "./auth/queries";
import { isMessageKey } from "./i18n/keys";
import type { Once } from "./once/mutations";
import { fixOf, no, type Outcome, type Params, type Refusal } from "./outcome";

/** What was typed, by field; a field that came several times is a list. */
export type FormValues = Record<string, string | string[]>;

/** What every form gets back: sentences in the reader's language, and what was typed. */
export type FormState =
  | {
      ok: true;
      id: string;
      said?: string /** The sentence of success, when the page wants one. */;
      message?: string;
      at: number;
    }
  | {
      ok: false;
      message: string;
      fix?: string;
      fieldErrors: Record<string, string>;
      values: FormValues;
      current?: Params;
      at: number;
    }
  | null;

type Doing<S extends z.ZodType> = {
  /** The act as listed in the access table: who may do it at all. */
  act: Act;
  form: FormData;
  input: S;
  /** What the idempotency key belongs to besides account and act; default: the empty target. */
  target?: (input: z.output<S>) => string;
};

/** An act that needs an account: who → what → outcome, in the order authenticate, authorise, validate, do. */
export async function act<S extends z.ZodType>(
  doing: Doing<S> & { run: (actor: Actor, input: z.output<S>, once: Once) => Promise<Outcome> },
): Promise<FormState> {
  const actor = await verifySession();
  const values = valuesOf(doing.form);
  if (!actor) return refusal(no("auth.refusals.signed_out"), values);
  if (!allows(ACTS[doing.act], actor.role)) return refusal(no("auth.refusals.wrong_role"), values);
  return attempt(doing, values, actor.accountId, (input, once) => doing.run(actor, input, once));
}

/** An act that anyone may do; `actor` is null for a visitor. */
export async function actOpenly<S extends z.ZodType>(
  doing: Doing<S> & { run: (input: z.output<S>, once: Once, actor: Actor | null) => Promise<Outcome> },
): Promise<FormState> {
  const actor = await verifySession();
  const values = valuesOf(doing.form);
  if (ACTS[doing.act] !== "anyone") throw new Error(`${doing.act} is not open to anyone`);
  return attempt(doing, values, actor?.accountId ?? "visitor", (input, once) => doing.run(input, once, actor));
}

async function attempt<S extends z.ZodType>(
  doing: Doing<S>,
  values: FormValues,
  accountId: string,
  run: (input: z.output<S>, once: Once) => Promise<Outcome>,
): Promise<FormState> {
  const parsed = doing.input.safeParse(values);
  if (!parsed.success)
    return refusal(no("shell.refusals.check_fields"), values, await fieldErrors(parsed.error.issues));
  const { once: key, ...payload } = values;
  const outcome = await run(parsed.data, {
    accountId,
    act: doing.act,
    target: doing.target?.(parsed.data) ?? "",
    key: typeof key === "string" && key !== "" ? key : crypto.randomUUID(),
    payload: withoutSecrets(payload),
  });
  if (!outcome.ok) return refusal(outcome, values);
  return { ok: true, id: outcome.id, ...(outcome.said ? { said: outcome.said } : {}), at: Date.now() };
}

/** A refusal as the form shows it: the sentence, its fix, and the fields concerned. */
export async function refusal(
  answer: Refusal,
  values: FormValues,
  errors: Record<string, string> = {},
): Promise<FormState> {
  const t = await getTranslations();
  const say = (key: string, params?: Params) => (isMessageKey(key) ? t(key, params) : undefined);
  const fieldErrors = { ...errors };
  for (const [field, reason] of Object.entries(answer.fields ?? {})) fieldErrors[field] = t(reason, answer.params);
  const fix = say(fixOf(answer.reason), answer.params);
  return {
    ok: false,
    message: t(answer.reason, answer.params),
    ...(fix ? { fix } : {}),
    fieldErrors,
    values: withoutSecrets(values),
    ...(answer.current ? { current: answer.current } : {}),
    at: Date.now(),
  };
}

/** Field-level messages: an issue's message is a sentence's key, or the kind of issue has a general sentence. */
async function fieldErrors(issues: readonly z.core.$ZodIssue[]): Promise<Record<string, string>> {
  const t = await getTranslations();
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const field = issue.path.join(".");
    if (errors[field]) continue;
    const general = `shell.errors.${issue.code}`;
    const bounds: Params = {};
    if ("minimum" in issue) bounds.minimum = Number(issue.minimum);
    if ("maximum" in issue) bounds.maximum = Number(issue.maximum);
    if (isMessageKey(issue.message)) errors[field] = t(issue.message, bounds);
    else errors[field] = isMessageKey(general) ? t(general, bounds) : t("shell.errors.custom");
  }
  return errors;
}

/** The fields of a form without the framework's own; a checkbox group or repeated field is a list. */
export function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const texts = form.getAll(name).filter((v) => typeof v === "string");
    const [only = ""] = texts;
    values[name] = texts.length > 1 ? texts : only;
  }
  return values;
}

/** Neither sent back nor remembered, not even as a digest: passwords, and the key itself. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== "once" && !/password/i.test(name)));
}
