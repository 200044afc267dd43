import { z } from "zod";
import type { RequestKind } from "@/db/words";
import { amount, freeText, TOKEN, wishesInput } from "../draft/input";
import { withPupils } from "../rules/hosts";

const token = { token: TOKEN };
const said = (most: number) => freeText(most).min(2, "requests.errors.say_something");

/** A message, or the answer to a question. */
export const sayInput = z.object({ ...token, body: said(1000) });

/** The dates none of which suits, with what would. */
export const noneSuitsInput = z.object({ ...token, note: freeText(500).default("") });

export const pickInput = z.object({ ...token, dateId: z.string().min(1).max(64) });

export const callOffInput = z.object({ ...token, reason: said(300) });

export const moveInput = z.object({ ...token, body: said(500) });

/** Another number of people; adults are asked where pupils come along. */
export const countInput = (kind: RequestKind) =>
  z.object({
    ...token,
    headCount: amount(1, 3000),
    adults: withPupils(kind) ? amount(1, 60) : z.string().default(""),
  });
export type CountInput = z.output<ReturnType<typeof countInput>>;

/** Other days, in the order of preference; they stand before an answer only. */
export const rewishInput = (kind: RequestKind, today: string, year?: number) =>
  z.intersection(z.object(token), wishesInput(kind, today, year));

export const feedbackInput = z.object({
  ...token,
  visitedCount: amount(0, 5000),
  rating: z
    .string("requests.errors.rating")
    .regex(/^[1-5]$/, "requests.errors.rating")
    .transform(Number),
  feedback: freeText(1000).default(""),
});
export type FeedbackInput = z.output<typeof feedbackInput>;

export const tokenInput = z.object(token);
