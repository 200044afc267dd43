import "server-only";
import type { Executor, requests } from "@/db";
import type { Once } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import type { RequestRow } from "../../letters";
import { prolongLinks } from "../../mutations/link";
import { DRAFT_LINK_DAYS } from "../../rules/states";
import { type Answers, requestFacts } from "../../rules/facts";
import { withoutWishes } from "../../rules/steps";
import type { TypedInput, WhoAgainInput, WhoInput } from "../input";
import { sendDraft, whoOf } from "./begin";
import { keepDraft, onDraft } from "./on-draft";

type Change = Partial<typeof requests.$inferInsert>;

/** The first step again: another host or contact. Another school's address takes the place of the former one's. */
export function saveWho(input: WhoAgainInput, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft(input, once, now, async (tx, draft) => {
    const { who, change } = await withWho(tx, draft, { ...input, kind: draft.kind });
    await keepDraft(tx, draft, change, now);
    await sendDraft(tx, { ...draft, ...who }, input.token, now);
    return done(draft.id);
  });
}

type Step = { token: string; version: number; answers: Answers };

/** A step's answers take the place of what stood there; the link works for its full time again. */
export function saveAnswers({ token, version, answers }: Step, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft({ token, version }, once, now, async (tx, draft) => {
    await keepDraft(tx, draft, withAnswers(draft, answers), now);
    await prolongLinks(tx, draft.id, DRAFT_LINK_DAYS, now);
    return done(draft.id);
  });
}

/**
 * What is typed in a step, kept before its button is pressed: no letter goes out, and what was left out stays as it was.
 * Answers the draft's new version as what is said.
 */
export function keepTyped(input: TypedInput, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft(input, once, now, async (tx, draft) => {
    const change =
      "who" in input
        ? (await withWho(tx, draft, { ...whoOfDraft(draft), ...input.who })).change
        : withAnswers(draft, input.answers);
    await keepDraft(tx, draft, change, now);
    await prolongLinks(tx, draft.id, DRAFT_LINK_DAYS, now);
    return done(draft.id, String(draft.version + 1));
  });
}

async function withWho(tx: Executor, draft: RequestRow, input: WhoInput) {
  const { who, answers } = await whoOf(tx, input);
  const moved = who.organisationId !== draft.organisationId;
  const change: Change = {
    ...who,
    answers: { ...draft.answers, ...(moved ? answers : { county: answers.county }) },
  };
  return { who, change };
}

const whoOfDraft = (draft: RequestRow): WhoInput => ({
  kind: draft.kind,
  organisationId: draft.organisationId ?? "",
  organisationName: draft.organisationName,
  regionCode: draft.regionCode ?? "",
  county: requestFacts(draft.answers).county,
  contactName: draft.contactName,
  contactRole: draft.contactRole,
  contactPhone: draft.contactPhone,
  contactEmail: draft.contactEmail,
});

function withAnswers(draft: RequestRow, answers: Answers): Change {
  const before = requestFacts(draft.answers).whitelistYear;
  const merged = { ...draft.answers, ...answers };
  // The days belong to the year of the list: another year begins with none.
  const moved = before !== null && requestFacts(merged).whitelistYear !== before;
  return { answers: moved ? withoutWishes(merged) : merged };
}
