import "server-only";
import type { Executor } from "@/db";
import { tell } from "../../signups/letters";
import { signupById } from "../../signups/queries/one";

/** Tells somebody of each duty they were let go from, and why. */
export async function tellRemoved(tx: Executor, signupIds: readonly string[], reason: string): Promise<void> {
  for (const signupId of signupIds) {
    const row = await signupById(tx, signupId);
    if (row) await tell(tx, { signupId, person: row.person, row }, { kind: "signup_removed", reason });
  }
}
