import { z } from "zod";
import { id, optionalDay, text } from "../fields/input";
import { isTime } from "../time";
import { REASON_LEAST } from "./rules/checks";
import { CLAIM_KINDS } from "./rules/claim";

const turn = z.coerce.number().int().min(0);
const reason = text(500).min(REASON_LEAST, "hours.errors.reason");
const optionalTime = z
  .string()
  .trim()
  .optional()
  .default("")
  .refine((value) => value === "" || isTime(value), "shell.errors.time")
  .transform((value) => value || null);

const DOINGS = ["asis", "edit", "void", "later"] as const;

/** What was decided about one record of an event. */
export type Decision = {
  chain: string;
  turn: number;
  do: "asis" | "edit" | "void";
  from: string | null;
  to: string | null;
  reason: string | null;
};
export type ConfirmInput = { eventId: string; decisions: Decision[] };

const decision = z.object({
  do: z.enum(DOINGS).catch("asis"),
  from: optionalTime,
  to: optionalTime,
  reason: text(500).optional().default(""),
});

/**
 * Records of one event: `clean` or `pick` names each as "chain:turn" (clean ones are confirmed as they stand), with
 * `do-<chain>`, `from-<chain>`, `to-<chain>` and `reason-<chain>` beside a pick. With `intent` "clean" the picks are
 * left for later.
 */
export const confirmInput = z
  .looseObject({ eventId: id, intent: z.enum(["clean", "all"]).catch("all") })
  .transform(({ eventId, intent, ...rest }, context): ConfirmInput => {
    const read = (name: string) => {
      const value = rest[name];
      return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
    };
    const decisions: Decision[] = read("clean").map((seen) => ({
      ...seenOf(seen),
      do: "asis",
      from: null,
      to: null,
      reason: null,
    }));
    for (const seen of intent === "all" ? read("pick") : []) {
      const { chain, turn } = seenOf(seen);
      const of = (name: string) => rest[`${name}-${chain}`];
      const parsed = decision.safeParse({ do: of("do"), from: of("from"), to: of("to"), reason: of("reason") });
      if (!parsed.success) {
        for (const { path, message } of parsed.error.issues)
          context.addIssue({ code: "custom", message, path: [`${String(path[0])}-${chain}`] });
        continue;
      }
      const { do: doing, reason, ...times } = parsed.data;
      if (doing !== "later") decisions.push({ chain, turn, do: doing, ...times, reason: reason || null });
    }
    return { eventId, decisions: decisions.slice(0, 500) };
  });

/** "chain:turn" as a page writes it. */
function seenOf(text: string): { chain: string; turn: number } {
  const [chain = "", at = ""] = text.split(":");
  return { chain, turn: /^\d{1,6}$/.test(at) ? Number(at) : -1 };
}

const entry = { chain: id, turn };

export const correctInput = z.object({ ...entry, from: optionalTime, to: optionalTime, reason });
export type CorrectInput = z.output<typeof correctInput>;

export const voidInput = z.object({ ...entry, reason });
export type VoidInput = z.output<typeof voidInput>;

export const answerInput = z.object({
  ...entry,
  how: z.enum(["correct", "keep", "void"], "hours.errors.how"),
  from: optionalTime,
  to: optionalTime,
  reason,
});
export type AnswerInput = z.output<typeof answerInput>;

/** A dispute names other times, or says in words what is wrong. */
export const disputeInput = z
  .object({
    ...entry,
    kind: z.enum(CLAIM_KINDS).catch("other"),
    from: optionalTime,
    to: optionalTime,
    text: text(300).optional().default(""),
  })
  .refine((value) => value.text.length >= REASON_LEAST || value.from !== null || value.to !== null, {
    path: ["text"],
    message: "hours.errors.claim",
  });
export type DisputeInput = z.output<typeof disputeInput>;

export const finishInput = z.object({ eventId: id });
export type FinishInput = z.output<typeof finishInput>;

/** A batch for the national system: one unit's records, until a day (none: all). */
export const batchInput = z.object({ recordingUnitId: id, toDay: optionalDay });
export type BatchInput = z.output<typeof batchInput>;

const enteredOn = z
  .string("shell.errors.day")
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "shell.errors.day");

/** On which day a batch, or one record of it, was entered there; an empty day takes a record out of the batch again. */
export const enteredInput = z.object({ batchId: id, on: enteredOn });
export type EnteredInput = z.output<typeof enteredInput>;
export const enteredOneInput = z.object({ batchId: id, chain: id, on: optionalDay });
export type EnteredOneInput = z.output<typeof enteredOneInput>;
