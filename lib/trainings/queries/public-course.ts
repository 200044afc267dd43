import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db, registrations } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { publicTraining } from "./course";

/** What the event's page shows of its course, and whether this account is in it; null: it is no course. Two statements. */
export async function courseForPage(eventId: string, accountId: string | null) {
  const training = await publicTraining(db, eventId);
  if (!training) return null;
  const enrolled =
    accountId !== null &&
    training.trainee === "volunteer" &&
    (await db.$count(
      registrations,
      and(
        eq(registrations.eventId, eventId),
        eq(registrations.accountId, accountId),
        inArray(registrations.state, [...LIVE_SIGNUP_STATES]),
      ),
    )) > 0;
  return { ...training, enrolled };
}

export type CourseForPage = NonNullable<Awaited<ReturnType<typeof courseForPage>>>;
