import { addDays, dayOf, HOUR, MINUTE } from "./calendar";
import type { CoursePlan } from "./course-plans";
import type { Course, Making } from "./trainings";
import type { Person } from "./volunteers";

/** One try of the quiz: right throughout, or with one question or two wrong. */
export function tryOf(
  { random, all }: Making,
  course: Course,
  registrationId: string,
  { first, asked }: { first: boolean; asked: number },
) {
  const drawn = random.shuffled(course.questions).slice(0, asked);
  const wrong = first ? 0 : random.whole(0, 2);
  const beganAt = new Date((course.sessions[0]?.endsAt ?? course.createdAt).getTime() + HOUR);
  const answers = Object.fromEntries(
    drawn.map(({ id, right }, i) => [id, i < wrong ? right.map((n) => (n + 1) % 3) : right]),
  );
  const good = drawn.filter((_, i) => i >= wrong).length;
  all.tries.push({
    id: random.id(beganAt),
    eventId: course.id,
    registrationId,
    turn: 1,
    questionIds: drawn.map(({ id }) => id),
    answers,
    score: Math.floor((good * 100) / Math.max(1, drawn.length)),
    beganAt,
    handedInAt: new Date(beganAt.getTime() + 9 * MINUTE),
  });
}

/** The records of a closed course and what it granted, by the course's own rule: every session, 80 percent of its minutes, the pass mark. */
export function closing({ random, all }: Making, plan: CoursePlan, course: Course, people: readonly Person[]) {
  const at = course.closedAt;
  if (!at) return;
  const first = course.sessions[0];
  for (const booking of all.registrations.filter(({ sessionId }) => sessionId === first?.id)) {
    const came = all.attendances.filter(({ registrationId }) => registrationId === booking.id);
    const minutes = came.reduce((sum, one) => sum + one.minutes, 0);
    const length = first ? Math.floor((first.endsAt.getTime() - first.startsAt.getTime()) / MINUTE) : 0;
    const score = all.tries.find(({ registrationId }) => registrationId === booking.id)?.score ?? null;
    const enough = minutes * 100 >= 80 * length && minutes > 0;
    const passed = enough && (!plan.quiz || (score ?? 0) >= plan.quiz.passMark);
    const person = people.find(({ account }) => account.id === booking.accountId);
    const id = random.id(at);
    all.records.push({
      id,
      eventId: course.id,
      volunteerId: person?.row.id ?? null,
      registrationId: booking.id,
      result: passed ? "passed" : minutes > 0 ? "attended" : "absent",
      minutes,
      sessionsAttended: enough ? 1 : 0,
      score,
      people: Math.max(0, ...came.map(({ present }) => present)),
      reason: null,
      recordingUnitId: course.unitId,
      day: dayOf(first?.startsAt ?? at),
      correctsId: null,
      recordedBy: course.desk,
      recordedAt: at,
      isSample: true,
    });
    if (!passed || !person || !plan.grants) continue;
    const validFrom = dayOf(at);
    all.qualifications.push({
      id: random.id(at),
      volunteerId: person.row.id,
      kind: plan.grants,
      validFrom,
      validUntil: plan.validMonths ? addDays(validFrom, Math.round(plan.validMonths * 30.4)) : null,
      reason: plan.title,
      trainingRecordId: id,
      recordedBy: course.desk,
      recordedAt: at,
    });
  }
}
