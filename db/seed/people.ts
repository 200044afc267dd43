import type { LanguageLevel, VolunteerState } from "../words";
import type { Random } from "./random";

/** How many of every 100 volunteers live in a league. Invented. */
export const SHARE: readonly (readonly [string, number])[] = [
  ["150100", 20],
  ["150200", 13],
  ["150400", 10],
  ["150500", 10],
  ["150600", 9],
  ["150700", 7],
  ["150900", 6],
  ["152500", 6],
  ["150800", 5],
  ["152200", 5],
  ["150300", 3],
  ["152900", 2],
  ["150781", 2],
  ["152501", 2],
];

export function shareOut(count: number): string[] {
  const exact = SHARE.flatMap(([code, percent]) =>
    Array.from({ length: Math.floor((count * percent) / 100) }, () => code),
  );
  return [...exact, ...Array.from({ length: count - exact.length }, () => "150100")];
}

/** Age in months at `now`: mostly students and young staff; about one in 25 is a minor. */
export function ageInMonths(random: Random): number {
  if (random.chance(0.04)) return random.whole(14 * 12 + 2, 17 * 12 + 10);
  return random.chance(0.7) ? random.whole(18 * 12 + 2, 25 * 12) : random.whole(25 * 12, 58 * 12);
}

export function mongolianOf(random: Random, isSpeaker: boolean): LanguageLevel {
  if (isSpeaker) return random.chance(0.9) ? "teach" : "talk";
  return random.chance(0.04) ? "teach" : random.chance(0.06) ? "talk" : "none";
}

/** Nine applied, seven paused, two declined, three left: the rest are on the roster. */
export function statusOf(index: number): VolunteerState {
  if (index % 80 === 20) return "applied";
  if (index % 100 === 33) return "paused";
  if (index % 300 === 47) return "declined";
  if (index % 250 === 61) return "left";
  return "active";
}

export const STATUS_REASONS: Partial<Record<VolunteerState, string>> = {
  paused: "示例：本人实习，暂停到下学期。",
  declined: "示例：居住地不在自治区，建议联系当地志愿服务组织。",
  left: "示例：本人申请退出。",
};
