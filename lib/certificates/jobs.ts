import "server-only";
import { runBatches } from "./mutations/batch";

/** Carries on with certificates for whole teams, also after a restart. */
export const issueBatches = (now: Date): Promise<void> => runBatches(now);
