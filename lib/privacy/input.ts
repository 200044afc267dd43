import { z } from "zod";

const text = z.string().trim().min(5, "privacy.errors.too_short").max(1000);

/** What somebody cannot do alone: correct, stop using, or a copy of something that the export lacks. */
export const askInput = z.object({ kind: z.enum(["correct", "restrict", "export"]), text });
export type AskInput = z.output<typeof askInput>;

/** Deleting one's account: the consequences were read, and it is the person. */
export const deleteInput = z.object({
  sure: z.literal("on", "privacy.errors.sure"),
  currentPassword: z.string().max(200).optional(),
});
export type DeleteInput = z.output<typeof deleteInput>;

export const takeBackInput = z.object({ requestId: z.string().max(64) });
export type TakeBackInput = z.output<typeof takeBackInput>;

/** A minor's guardian asks on their own link; deleting needs no words. */
export const guardianAskInput = z
  .object({
    token: z.string().max(200),
    kind: z.enum(["correct", "delete"]),
    text: z.string().trim().max(1000).default(""),
    sure: z.string().max(2).default(""),
  })
  .superRefine((input, context) => {
    if (input.kind === "correct" && input.text.length < 5)
      context.addIssue({ code: "custom", path: ["text"], message: "privacy.errors.too_short" });
    if (input.kind === "delete" && input.sure !== "on")
      context.addIssue({ code: "custom", path: ["sure"], message: "privacy.errors.sure" });
  });
export type GuardianAskInput = z.output<typeof guardianAskInput>;

export const guardianTakeBackInput = z.object({ token: z.string().max(200), requestId: z.string().max(64) });
export type GuardianTakeBackInput = z.output<typeof guardianTakeBackInput>;

/** The answer to a request, with its reason: it is what the person reads. */
export const answerInput = z.object({
  requestId: z.string().max(64),
  version: z.coerce.number().int(),
  outcome: z.enum(["done", "refused"], "privacy.errors.outcome"),
  answer: text,
});
export type AnswerInput = z.output<typeof answerInput>;

export const dryRunInput = z.object({});

/** How a copy of one's data is wanted. */
export const exportInput = z.object({ as: z.enum(["json", "xlsx"]).catch("xlsx") });
