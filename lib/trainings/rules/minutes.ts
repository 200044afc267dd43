import { minutesBetween } from "../../time";

declare const training: unique symbol;

/** Whole minutes of training time 培训学时; never service time, and no function takes both. Made here and nowhere else. */
export type TrainingMinutes = number & { readonly [training]: true };

const isTraining = (minutes: number): minutes is TrainingMinutes => Number.isInteger(minutes) && minutes >= 0;

function made(minutes: number): TrainingMinutes {
  if (!isTraining(minutes)) throw new RangeError(`${minutes} are no minutes`);
  return minutes;
}

/** A session's length in whole minutes. */
export const lengthOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number =>
  Math.floor(minutesBetween(startsAt, endsAt));

/** Minutes somebody was there, never more than the session lasted; `minutes` null: from beginning to end. */
export const trainingMinutes = (minutes: number | null, session: { startsAt: Date; endsAt: Date }): TrainingMinutes =>
  made(Math.max(0, Math.min(Math.floor(minutes ?? lengthOf(session)), lengthOf(session))));

/** Minutes as they were stored in training_records or session_attendances; throws for anything else. */
export const storedMinutes = (minutes: number): TrainingMinutes => made(minutes);

export const sumOf = (all: readonly TrainingMinutes[]): TrainingMinutes => made(all.reduce((sum, one) => sum + one, 0));
