import { z } from "zod";
import { CONSENT_PURPOSES } from "@/db/words";

/** Giving carries the version of the text that was shown; withdrawing needs none. */
export const consentInput = z.object({ purpose: z.enum(CONSENT_PURPOSES), version: z.string().max(20).default("") });
export type ConsentInput = z.output<typeof consentInput>;
