import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { events, type Executor, prepared, sessions, trainings } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";

export type TrainingRow = typeof trainings.$inferSelect;
export type EventRow = typeof events.$inferSelect;
export type CourseSession = typeof sessions.$inferSelect;

/** What everything about one training must be alone with. */
export const trainingKey = (eventId: string): string => `training:${eventId}`;

/** A training with its event; undefined when the event is none, or was not set up as one. */
export async function trainingById(executor: Executor, eventId: string) {
  const [row] = await executor
    .select({ training: trainings, event: events })
    .from(trainings)
    .innerJoin(events, eq(events.id, trainings.eventId))
    .where(eq(trainings.eventId, eventId));
  return row;
}

/** The sessions of an event in time. */
export const sessionsOf = (executor: Executor, eventId: string): Promise<CourseSession[]> =>
  executor
    .select()
    .from(sessions)
    .where(eq(sessions.eventId, eventId))
    .orderBy(asc(sessions.startsAt), asc(sessions.sort), asc(sessions.id));

type Loaded =
  | { training: TrainingRow; event: EventRow; refusal?: undefined }
  | { training?: undefined; event?: undefined; refusal: Refusal };

/** A training of one's own leagues, or why not. */
export async function loadTraining(tx: Executor, actor: Actor, eventId: string): Promise<Loaded> {
  const row = await trainingById(tx, eventId);
  if (!row) return { refusal: no("shell.refusals.not_found") };
  return mayChange(actor, row.event.regionCode) ? row : { refusal: no("shell.refusals.outside_scope") };
}

/** The same, while it is not closed: what changes the course, its roll or its questions. */
export async function loadOpenTraining(tx: Executor, actor: Actor, eventId: string): Promise<Loaded> {
  const found = await loadTraining(tx, actor, eventId);
  return found.training?.closedAt ? { refusal: no("trainings.refusals.closed") } : found;
}

/** The training an event is set up as, for its public page; null when it is none. One statement. */
export async function publicTraining(executor: Executor, eventId: string) {
  const [row] = await prepared(executor, "public_training", (e) =>
    e
      .select({
        trainee: trainings.trainee,
        language: trainings.language,
        grants: trainings.grants,
        validMonths: trainings.validMonths,
        sessionsNeeded: trainings.sessionsNeeded,
        minutesShare: trainings.minutesShare,
        passMark: trainings.passMark,
        triesAllowed: trainings.triesAllowed,
        closedAt: trainings.closedAt,
      })
      .from(trainings)
      .where(eq(trainings.eventId, sql.placeholder("eventId"))),
  ).execute({ eventId });
  return row ?? null;
}

export type PublicTraining = NonNullable<Awaited<ReturnType<typeof publicTraining>>>;
