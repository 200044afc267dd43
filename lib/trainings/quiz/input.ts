import { z } from "zod";
import { MOST_OPTIONS } from "./rules/options";

const id = z.string("shell.errors.required").min(1, "shell.errors.required").max(64);
const text = (most: number) => z.string("shell.errors.required").trim().max(most, "trainings.errors.too_long");

const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => (typeof v === "string" ? [v] : v));

/** A question of the bank: `option.<n>` its options, `right` the numbers of the right ones. */
export const questionInput = z
  .looseObject({
    eventId: id,
    questionId: text(64)
      .default("")
      .transform((v) => v || null),
    version: z.coerce.number("shell.errors.custom").int().default(0),
    question: text(300).min(4, "trainings.errors.question"),
    explanation: text(500)
      .default("")
      .transform((v) => v || null),
    right: list,
  })
  .transform(({ eventId, questionId, version, question, explanation, right, ...rest }, context) => {
    const typed = Array.from({ length: MOST_OPTIONS }, (_, n) => {
      const option = rest[`option.${n}`];
      return { n, option: typeof option === "string" ? option.trim().slice(0, 200) : "" };
    }).filter(({ option }) => option !== "");
    const rightOnes = typed.flatMap(({ n }, i) => (right.includes(String(n)) ? [i] : []));
    const issue = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (typed.length < 2) issue("option.0", "trainings.errors.options");
    else if (rightOnes.length === 0 || right.length > rightOnes.length) issue("right", "trainings.errors.right");
    return {
      eventId,
      questionId,
      version,
      question,
      explanation,
      options: typed.map(({ option }) => option),
      right: rightOnes,
    };
  });
export type QuestionInput = z.output<typeof questionInput>;

export const removeQuestionInput = z.object({ eventId: id, questionId: id });
export type RemoveQuestionInput = z.output<typeof removeQuestionInput>;

export const beginTryInput = z.object({ eventId: id });
export type BeginTryInput = z.output<typeof beginTryInput>;

/** A try handed in: `answer.<question>` the numbers of the options that were chosen. */
export const handInInput = z.looseObject({ tryId: id }).transform(({ tryId, ...rest }) => {
  const answers: Record<string, number[]> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (!key.startsWith("answer.")) continue;
    const chosen = Array.isArray(value) ? value : [value];
    answers[key.slice("answer.".length)] = chosen
      .map(Number)
      .filter((n) => Number.isInteger(n) && n >= 0 && n < MOST_OPTIONS);
  }
  return { tryId, answers };
});
export type HandInInput = z.output<typeof handInInput>;
