import { z } from "zod";
import { CALL_RESULTS } from "@/db/words";
import { id, version } from "../fields/input";

const letter = { letterId: id, version };

export const stopInput = z.object(letter);
export const sendAgainInput = z.object(letter);
export const recordCallInput = z.object({
  ...letter,
  result: z.enum(CALL_RESULTS),
  note: z.string().trim().max(200).default(""),
});

export type StopInput = z.output<typeof stopInput>;
export type SendAgainInput = z.output<typeof sendAgainInput>;
export type RecordCallInput = z.output<typeof recordCallInput>;
