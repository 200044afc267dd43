import "server-only";
import { randomInt } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { type Executor, requests } from "@/db";
import type { Locale } from "@/db/words";
import { audit } from "../../../audit/mutations";
import { takenBy } from "../../../events/queries/item-taken";
import { sameItem } from "../../../events/rules/whitelist";
import type { Once } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { readSettings } from "../../../settings/queries";
import { dayOf } from "../../../time";
import { type RequestRow, tellDesk, tellHost } from "../../letters";
import { addEntry } from "../../mutations/entry";
import { prolongLinks } from "../../mutations/link";
import { dueAt } from "../../rules/days";
import { requestFacts } from "../../rules/facts";
import { DRAWN, numberOf, REQUEST_PREFIX, SYMBOLS } from "../../rules/number";
import { HOST_LINK_DAYS } from "../../rules/states";
import { type SubmitInput, whatInput, whenInput } from "../input";
import { onDraft } from "./on-draft";

/**
 * Hands a draft in: everything is looked at once more with today's eyes, the number is drawn, an answer is promised, and
 * the host and the desk are told. The draft's link becomes the host's, and `locale` the language of its letters and page.
 */
export function submit(input: SubmitInput, locale: Locale, once: Once, now = new Date()): Promise<Outcome> {
  return onDraft(input, once, now, async (tx, draft) => {
    const wrong = faultOf(draft, dayOf(now));
    if (wrong) return no(wrong === "when" ? "requests.refusals.look_at_when" : "requests.refusals.look_at_what");
    const facts = requestFacts(draft.answers);
    const item = facts.whitelistItem ? sameItem(facts.whitelistItem) : null;
    const taken = await takenBy(tx, {
      schoolId: draft.organisationId,
      whitelistItem: item,
      whitelistYear: facts.whitelistYear,
    });
    if (draft.kind === "campus_visit" && taken)
      return no("requests.refusals.item_taken", { item: item ?? "", year: String(facts.whitelistYear) });

    const { request_answer_days: days } = await readSettings(tx);
    const { teacherPresent, agreedText } = input;
    const change = {
      number: await freeNumber(tx, Number(dayOf(now).slice(0, 4))),
      state: "submitted" as const,
      locale,
      answers: { ...draft.answers, teacherPresent, agreedText },
      headCount: facts.headCount,
      adults: facts.adults,
      language: facts.language,
      whitelistItem: draft.kind === "campus_visit" ? item : null,
      whitelistYear: draft.kind === "campus_visit" && item ? facts.whitelistYear : null,
      approvalNumber: facts.approvalNumber || null,
      firstWish: facts.wishes.map(({ day }) => day).sort()[0] ?? null,
      submittedAt: now,
      dueAt: dueAt(dayOf(now), days),
      version: draft.version + 1,
      changedAt: now,
    };
    await tx.update(requests).set(change).where(eq(requests.id, draft.id));
    await prolongLinks(tx, draft.id, HOST_LINK_DAYS, now);
    await tell(tx, { ...draft, ...change }, now);
    return done(draft.id);
  });
}

async function tell(tx: Executor, request: RequestRow, now: Date): Promise<void> {
  await addEntry(tx, request.id, { kind: "submitted", side: "host", by: null, now });
  await audit(tx, null, {
    act: "requests.submit",
    subject: { kind: "request", id: request.id },
    regionCode: request.regionCode,
    facts: { kind: request.kind, number: request.number ?? "" },
  });
  const cause = `request_submitted:${request.id}`;
  const due = request.dueAt?.toISOString() ?? "";
  await tellHost(tx, request, { cause, write: (who) => ({ kind: "request_received", data: { ...who, due } }) }, now);
  await tellDesk(tx, request, "submitted", cause);
}

/** Which step no longer holds: a day has come too near since it was filled in, or a step was never finished. */
function faultOf(draft: RequestRow, today: string): "what" | "when" | null {
  if (!whatInput(draft.kind).safeParse(draft.answers).success) return "what";
  const facts = requestFacts(draft.answers);
  const wishes = { wishDay: facts.wishes.map(({ day }) => day), wishPart: facts.wishes.map(({ part }) => part) };
  const year = draft.kind === "campus_visit" ? (facts.whitelistYear ?? undefined) : undefined;
  return whenInput(draft.kind, today, year).safeParse({ ...draft.answers, ...wishes }).success ? null : "when";
}

/** A number that no request has; several are drawn at once, so that one question is enough. */
async function freeNumber(tx: Executor, year: number): Promise<string> {
  for (;;) {
    const drawn = Array.from({ length: 5 }, () =>
      numberOf(
        REQUEST_PREFIX,
        year,
        Array.from({ length: DRAWN }, () => randomInt(SYMBOLS.length)),
      ),
    );
    const taken = await tx.select({ number: requests.number }).from(requests).where(inArray(requests.number, drawn));
    const free = drawn.find((number) => !taken.some((row) => row.number === number));
    if (free) return free;
  }
}
