import "server-only";
import { eq } from "drizzle-orm";
import { db, requests } from "@/db";
import type { RequestKind } from "@/db/words";
import { takenBy } from "../../../events/queries/item-taken";
import { sameItem } from "../../../events/rules/whitelist";
import { allRegions } from "../../../regions/queries";
import { readAllSettings } from "../../../settings/queries";
import { dayOf } from "../../../time";
import { whitelistItemsOf } from "../../../whitelist/queries";
import type { RequestRow } from "../../letters";
import { requestOfPage } from "../../queries/by-token";
import { basesToSee, hostNames, isPilot } from "../../queries/find-hosts";
import { wishYears } from "../../rules/days";
import { requestFacts } from "../../rules/facts";
import type { Step } from "../../rules/steps";

/** What the first step needs before there is a draft: leagues, settings, names. */
export async function startScreen(kind: RequestKind | null) {
  const [regions, settings, names] = await Promise.all([allRegions(), readAllSettings(), kind ? hostNames(kind) : []]);
  const { request_answer_days: days, hotline } = settings;
  return { regions, days, hotline, names };
}

/** The draft behind a link, or what became of it: null, or handed in. */
export async function draftBehind(token: string) {
  const found = await requestOfPage(token);
  return found && { draft: found.request, until: found.until };
}

/** What a step of a draft shows besides the draft itself. At most five statements. */
export async function stepScreen(draft: RequestRow, step: Step, now: Date) {
  const today = dayOf(now);
  const years = wishYears(today);
  const visit = draft.kind === "campus_visit";
  const [base, names, pilot, bases, first, second, taken] = await Promise.all([
    startScreen(null),
    step === "who" ? hostNames(draft.kind) : [],
    step === "who" || step === "check" ? isPilot(draft.organisationId, today) : false,
    draft.kind === "base_trip" && (step === "when" || step === "check") ? basesToSee() : [],
    visit && step === "what" ? whitelistItemsOf(db, years[0]) : [],
    visit && step === "what" ? whitelistItemsOf(db, years[1]) : [],
    visit && (step === "what" || step === "check") ? takenOf(draft) : null,
  ]);
  const lists = [
    { year: years[0], items: first },
    { year: years[1], items: second },
  ];
  return { ...base, names, pilot, bases, lists, taken };
}

/** The live event that used this item at this school in this year; null when the way is free. */
export async function takenOf(draft: RequestRow) {
  const { whitelistItem, whitelistYear } = requestFacts(draft.answers);
  if (draft.kind !== "campus_visit" || whitelistItem === "") return null;
  const item = sameItem(whitelistItem);
  const event = await takenBy(db, { schoolId: draft.organisationId, whitelistItem: item, whitelistYear });
  return event && { item, year: whitelistYear ?? 0, event: event.title, startsAt: event.startsAt };
}

export type Taken = NonNullable<Awaited<ReturnType<typeof takenOf>>>;

/** Whether a draft, just saved, asks for an item that its school has had this year. */
export async function isTaken(requestId: string): Promise<boolean> {
  const [draft] = await db.select().from(requests).where(eq(requests.id, requestId));
  return draft !== undefined && (await takenOf(draft)) !== null;
}
