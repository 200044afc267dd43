import { isTime } from "../../time";

/** What a volunteer says is wrong with a record. */
export const CLAIM_KINDS = ["came", "left", "absent", "other"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A dispute: which part is wrong, the times the person remembers (HH:mm, null when unchanged), and in their words. */
export type Claim = { kind: ClaimKind; from: string | null; to: string | null; text: string };

const NONE = "-";

/** A dispute as the ledger keeps it: "left 13:55 16:20 words". */
export const claimText = ({ kind, from, to, text }: Claim): string =>
  [kind, from ?? NONE, to ?? NONE, text].join(" ").trim();

/** Reads a stored dispute; what is not one of ours is taken as plain words. */
export function claimOf(stored: string): Claim {
  const [first = "", from = "", to = "", ...words] = stored.split(" ");
  const kind = CLAIM_KINDS.find((one) => one === first);
  const time = (value: string) => (isTime(value) ? value : null);
  if (!kind || [from, to].some((value) => value !== NONE && !isTime(value)))
    return { kind: "other", from: null, to: null, text: stored };
  return { kind, from: time(from), to: time(to), text: words.join(" ") };
}

/** The dispute in a letter, without a word of any language but the person's own: "13:55–16:20 words". */
export function claimInShort(stored: string): string {
  const { from, to, text } = claimOf(stored);
  const times = from || to ? `${from ?? "…"}–${to ?? "…"}` : "";
  return [times, text].filter(Boolean).join(" ");
}
