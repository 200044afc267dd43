import "server-only";
import type { Actor } from "../../auth/rules/actor";
import { origin } from "../../letters/queries/link";
import { paperText, type PaperText } from "../paper/sheet";
import { statementOfSnapshot } from "../rules/signing";
import { compact, signedText } from "../rules/statement";
import { shownNumber } from "./identity";
import type { Certificate } from "./one";

/** Where anybody checks a certificate; behind the # the signed statement, which no server sees. */
export function checkAddress(row: Pick<Certificate, "snapshot" | "keyId" | "signature">): string {
  const signed = signedText(row.keyId, statementOfSnapshot(row.snapshot));
  return `${origin()}/verify/${row.snapshot.number}#${compact(signed, row.signature)}`;
}

/** A certificate as this person may see it now: its words, its code, and its identity number masked or in full. */
export async function shown(actor: Actor, row: Certificate, now: Date) {
  const wanted = row.snapshot.identityKind !== null;
  const identity = wanted ? await shownNumber(actor, row, now) : null;
  const text: PaperText = paperText({
    snapshot: row.snapshot,
    state: row.state,
    identity: identity?.number ?? null,
    host: new URL(origin()).host,
  });
  return { text, code: checkAddress(row), wanted, identity };
}
