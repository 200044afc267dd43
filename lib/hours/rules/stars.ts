import type { Settings } from "../../settings/rules";

export type Star = {
  /** 1–5. */
  level: 1 | 2 | 3 | 4 | 5;
  /** Hours from which an application may be made. */
  hours: number;
  reached: boolean;
  /** 0–100: how much of the step from the threshold before to this one is done. */
  percent: number;
};

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * The thresholds from which a star may be applied for (domain.md §1.6), the lowest first; who awards stars is another
 * body, and reaching a threshold is no star.
 */
export function starsOf(minutes: number, settings: Settings): Star[] {
  const hours = minutes / 60;
  let before = 0;
  return LEVELS.map((level) => {
    const own = settings[`star_${level}_hours`];
    const step = Math.max(own - before, 0);
    const percent =
      step === 0 ? (hours >= own ? 100 : 0) : Math.round((Math.min(Math.max(hours - before, 0), step) / step) * 100);
    before = Math.max(before, own);
    return { level, hours: own, reached: hours >= own, percent: hours >= own ? 100 : Math.min(percent, 99) };
  });
}

/** The highest threshold reached and the next one with the hours still missing (to one decimal, rounded up). */
export function standing(minutes: number, settings: Settings) {
  const stars = starsOf(minutes, settings);
  const reached = stars.filter((star) => star.reached).at(-1) ?? null;
  const next = stars.find((star) => !star.reached && star.hours > (reached?.hours ?? 0)) ?? null;
  const missing = next ? Math.ceil((next.hours - minutes / 60) * 10) / 10 : 0;
  return { stars, reached, next, missing };
}
