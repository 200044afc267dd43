import type { Course } from "@/lib/trainings/queries/trainees";
import type { TrainingState } from "@/lib/trainings/rules/state";

export const VIEWS = ["course", "roll", "quiz", "materials", "feedback", "close"] as const;
export type View = (typeof VIEWS)[number];

/** What every part of the page knows. */
export type Page = {
  course: Course;
  state: TrainingState;
  now: Date;
  /** The session whose roll is open. */
  session: string | null;
};

/** The address of a training at the desk. */
export function trainingHref(id: string, view: View = "course", session?: string): string {
  const query = new URLSearchParams({ ...(view === "course" ? {} : { view }), ...(session ? { session } : {}) });
  return `/desk/trainings/${encodeURIComponent(id)}${query.size > 0 ? `?${query}` : ""}`;
}

/** Bounds of a course's sessions. */
export function boundsOf(sessions: readonly { startsAt: Date; endsAt: Date }[]) {
  const last = sessions.reduce<Date | null>((end, { endsAt }) => (end && end > endsAt ? end : endsAt), null);
  return { startsAt: sessions[0]?.startsAt ?? null, endsAt: last };
}
