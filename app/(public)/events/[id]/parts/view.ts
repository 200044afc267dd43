import type { Party } from "@/db/words";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { verifySession } from "@/lib/auth/queries";
import { type Actor, mayChange } from "@/lib/auth/rules/actor";
import type { PublicEvent } from "@/lib/events/queries/public-event";
import { answersOf, eventOfPage, eventParts } from "@/lib/events/queries/public-pages";
import type { PublicPosition } from "@/lib/events/queries/public-positions";
import { said } from "@/lib/events/rules/names";
import { type Phase, phaseOf } from "@/lib/events/rules/phase";
import { type Tally, tally } from "@/lib/events/rules/tally";
import type { PublicSession } from "@/lib/registrations/queries/public";
import { type CourseForPage, courseForPage } from "@/lib/trainings/queries/public-course";
import type { PositionAnswer } from "@/lib/signups/queries/eligibility";

/** What just happened, read from the address and checked against what is there now. */
export type Moment =
  | { kind: "confirmed" | "waiting"; position: PublicPosition }
  | { kind: "left"; declined: boolean }
  | null;

export type EventView = {
  event: PublicEvent;
  hosts: { id: string; name: string; nameEn: string | null }[];
  positions: PublicPosition[];
  /** What the audience can book. */
  sessions: PublicSession[];
  /** The session whose form is open, and who would come. */
  booking: { sessionId: string; as: Party } | null;
  /** Set when it is a training that was set up as a course. */
  course: CourseForPage | null;
  answers: Map<string, PositionAnswer>;
  phase: Phase;
  tally: Tally;
  now: Date;
  actor: Actor | null;
  /** May open it at the desk. */
  isStaff: boolean;
  /** Shifts and sign-up are shown: not for history, a draft, or what was cancelled. */
  takesPart: boolean;
  moment: Moment;
};

export type Asked = {
  done?: string | string[];
  left?: string | string[];
  passed?: string | string[];
  book?: string | string[];
  as?: string | string[];
};

/** Everything the event's page shows; unknown, or a draft of which one is not staff: null. */
export async function loadEvent(id: string, asked: Asked): Promise<EventView | null> {
  const now = new Date();
  const [event, actor] = await Promise.all([eventOfPage(id), verifySession()]);
  const isStaff = event !== null && mayChange(actor, event.regionCode);
  if (!event || (event.status === "draft" && !isStaff)) return null;
  const volunteerId = actor?.role === "volunteer" ? actor.volunteerId : null;
  const { hosts, positions, sessions } = await eventParts(id, volunteerId);
  const course = event.kind === "training" ? await courseForPage(id, actor?.accountId ?? null) : null;
  const takesPart =
    event.source === null && event.status !== "draft" && event.status !== "cancelled" && positions.length > 0;
  const answers: Map<string, PositionAnswer> =
    volunteerId && takesPart ? await answersOf(volunteerId, positions, now) : new Map();
  return {
    event,
    hosts,
    positions,
    sessions,
    course,
    booking:
      typeof asked.book === "string" ? { sessionId: asked.book, as: asked.as === "group" ? "group" : "person" } : null,
    answers,
    phase: phaseOf(event, now),
    tally: tally(event, positions, now),
    now,
    actor,
    isStaff,
    takesPart,
    moment: momentOf(positions, asked),
  };
}

function momentOf(positions: readonly PublicPosition[], { done, left, passed }: Asked): Moment {
  const mine = positions.find((position) => position.signupId !== null && position.signupId === done);
  if (mine) return { kind: mine.signupState === "confirmed" ? "confirmed" : "waiting", position: mine };
  const mineNow = new Set(positions.flatMap((position) => [position.signupId, position.offerId]));
  if (typeof passed === "string" && !mineNow.has(passed)) return { kind: "left", declined: true };
  return typeof left === "string" && !mineNow.has(left) ? { kind: "left", declined: false } : null;
}

/** Title and one sentence for the head of the page and for whoever shares it; nothing of a draft. */
export async function describe(id: string): Promise<{ title?: string; description?: string }> {
  const event = await eventOfPage(id);
  if (!event || event.status === "draft") return {};
  const [t, locale, format] = await Promise.all([getTranslations("events.public"), getLocale(), getFormatter()]);
  const description = t("detail.description", {
    kind: t(`kind.${event.kind}`),
    when: event.startsAt ? format.dateTime(event.startsAt, "dayTime") : t("detail.not_recorded"),
    where: `${said(locale, event.regionZh, event.regionEn).text} ${event.place}`,
  });
  return { title: said(locale, event.title, event.titleEn).text, description };
}
