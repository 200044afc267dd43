import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, trainingRecords, trainings } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Reason } from "../../outcome";
import { type Keys, mustBeNamed, withKeys } from "../../signups/mutations/keys";
import { volunteerKey } from "../../signups/queries/keys";
import type { CloseInput } from "../input";
import { tellClosed } from "../letters";
import { trainingKey } from "../queries/course";
import { type Course, courseWithTrainees, type TraineeRow, unmarked } from "../queries/trainees";
import { type Decision, decide } from "../rules/decide";
import { trainingState } from "../rules/state";
import { grant } from "./grant";

/**
 * Closes a training: every trainee's record, and of those who passed the qualification it grants, in one work. Before
 * this nobody is qualified by it. Deciding otherwise than the rule needs a reason, which stands in the record.
 */
export function closeTraining(actor: Actor, input: CloseInput, once: Once, now = new Date()): Promise<Outcome> {
  const { decisions, ...plain } = input;
  const payload = { ...plain, decisions: [...decisions] };
  return withKeys(
    async () => {
      const course = await courseWithTrainees(db, input.eventId);
      const people = course?.trainees.flatMap(({ volunteer }) => (volunteer ? [volunteerKey(volunteer.id)] : [])) ?? [];
      return [trainingKey(input.eventId), ...people];
    },
    (keys) => writeOnce({ ...once, payload }, keys, (tx) => closeAlone(tx, actor, input, { now, keys: new Set(keys) })),
  );
}

type Closing = {
  now: Date;
  keys?: Keys /** A race test's negative control hands in what was read before. */;
  read?: typeof courseWithTrainees;
};

/** The work itself, alone with the training and everybody it may qualify. */
export async function closeAlone(
  tx: Executor,
  actor: Actor,
  { eventId, version, decisions }: CloseInput,
  { now, keys, read = courseWithTrainees }: Closing,
): Promise<Outcome> {
  const course = await read(tx, eventId);
  if (!course) return no("shell.refusals.not_found");
  const refused = mayClose(actor, course, version, now);
  if (refused) return refused;
  const decided: { trainee: TraineeRow; decision: Decision }[] = [];
  const fields: Record<string, Reason> = {};
  for (const trainee of course.trainees) {
    if (trainee.volunteer) mustBeNamed(keys, volunteerKey(trainee.volunteer.id));
    const wanted = decisions.get(trainee.id);
    const answer = decide(trainee.byRule, wanted?.result ?? null, wanted?.reason ?? "");
    if (answer.ok) decided.push({ trainee, decision: answer.decision });
    else fields[`reason.${trainee.id}`] = `trainings.refusals.${answer.code}`;
  }
  const [first] = Object.values(fields);
  if (first) return no(first, {}, { fields });
  let passed = 0;
  for (const { trainee, decision } of decided) {
    await record(tx, actor, { course, trainee, decision, now });
    if (decision.result === "passed") passed++;
  }
  await tx
    .update(trainings)
    .set({ closedAt: now, closedBy: actor.accountId, version: version + 1 })
    .where(eq(trainings.eventId, eventId));
  await audit(tx, actor, {
    act: "trainings.close",
    subject: { kind: "event", id: eventId },
    regionCode: course.event.regionCode,
    facts: {
      trainees: decided.length,
      passed,
      otherwise: decided.filter(({ decision }) => decision.reason !== null).length,
      grants: course.training.grants,
    },
  });
  return done(eventId, "closed");
}

function mayClose(actor: Actor, course: Course, version: number, now: Date): Outcome | null {
  const { training, event, sessions } = course;
  if (!mayChange(actor, event.regionCode)) return no("shell.refusals.outside_scope");
  if (training.closedAt) return no("trainings.refusals.closed");
  if (training.version !== version)
    return no("shell.refusals.changed_meanwhile", undefined, { current: { version: training.version } });
  const [startsAt = null, endsAt = null] = [sessions[0]?.startsAt, latestEnd(course)];
  const state = trainingState({ status: event.status, closedAt: null, startsAt, endsAt }, now);
  if (state !== "to_close") return no("trainings.refusals.not_over");
  const left = unmarked(course);
  return left.length > 0
    ? no("trainings.refusals.roll_missing", { count: left.length, session: left[0]?.name ?? "" })
    : null;
}

const latestEnd = ({ sessions }: Course): Date | undefined =>
  sessions.reduce<Date | undefined>((last, { endsAt }) => (last && last > endsAt ? last : endsAt), undefined);

type Recording = { course: Course; trainee: TraineeRow; decision: Decision; now: Date };

async function record(tx: Executor, actor: Actor, { course, trainee, decision, now }: Recording): Promise<void> {
  const { training, event } = course;
  const { byRule, volunteer } = trainee;
  const id = uuidv7();
  await tx.insert(trainingRecords).values({
    id,
    eventId: event.id,
    volunteerId: volunteer?.id ?? null,
    registrationId: trainee.id,
    result: decision.result,
    minutes: byRule.minutes,
    sessionsAttended: byRule.sessionsAttended,
    score: trainee.best,
    people: trainee.people,
    reason: decision.reason,
    recordingUnitId: event.recordingUnitId,
    day: trainee.day,
    recordedBy: actor.accountId,
    recordedAt: now,
    isSample: event.isSample || trainee.registration.isSample,
  });
  const { grants: kind, validMonths } = training;
  const granted =
    kind && volunteer && decision.result === "passed"
      ? await grant(tx, actor, { volunteer, kind, validMonths, recordId: id, title: event.title, now })
      : null;
  await tellClosed(tx, {
    recordId: id,
    event,
    trainee,
    result: decision.result,
    minutes: byRule.minutes,
    granted,
  });
}
