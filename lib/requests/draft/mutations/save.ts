import "server-only";
import type { Once } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import { prolongLinks } from "../../mutations/link";
import { DRAFT_LINK_DAYS } from "../../rules/states";
import { type Answers, requestFacts } from "../../rules/facts";
import { withoutWishes } from "../../rules/steps";
import type { WhoAgainInput } from "../input";
import { sendDraft, whoOf } from "./begin";
import { keepDraft, onDraft } from "./on-draft";

/** The first step again: another host or contact. Another school's address takes the place of the former one's. */
export function saveWho(input: WhoAgainInput, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft(input, once, now, async (tx, draft) => {
    const { who, answers } = await whoOf(tx, { ...input, kind: draft.kind });
    const moved = who.organisationId !== draft.organisationId;
    await keepDraft(
      tx,
      draft,
      { ...who, answers: { ...draft.answers, ...(moved ? answers : { county: answers.county }) } },
      now,
    );
    await sendDraft(tx, { ...draft, ...who }, input.token, now);
    return done(draft.id);
  });
}

type Step = { token: string; version: number; answers: Answers };

/** A step's answers take the place of what stood there; the link works for its full time again. */
export function saveAnswers({ token, version, answers }: Step, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft({ token, version }, once, now, async (tx, draft) => {
    const before = requestFacts(draft.answers).whitelistYear;
    const merged = { ...draft.answers, ...answers };
    // The days belong to the year of the list: another year begins with none.
    const moved = before !== null && requestFacts(merged).whitelistYear !== before;
    await keepDraft(tx, draft, { answers: moved ? withoutWishes(merged) : merged }, now);
    await prolongLinks(tx, draft.id, DRAFT_LINK_DAYS, now);
    return done(draft.id);
  });
}
