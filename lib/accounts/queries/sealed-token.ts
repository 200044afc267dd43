import "server-only";
import { secret } from "../../auth/secret";
import { seal, unseal } from "../../auth/rules/sealed";

/** A token as a letter's data may hold it: without the installation's secret it opens nothing. */
export const sealToken = (token: string): string => seal(secret(), "letter", token);

/** The token of `sealToken`, for the sender and for the desk; null when the secret has changed since. */
export const unsealToken = (sealed: string): string | null => unseal(secret(), "letter", sealed);
