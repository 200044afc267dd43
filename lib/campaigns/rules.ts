import { addDays, daysBetween, mondayOf } from "@/lib/time";

/** The printed figures that open the history; the others stand on the campaign's own page. */
const OPENING = ["校园知识产权宣传覆盖", "知识产权保护青年志愿者队伍", "自治区级试点中小学校", "授权专利和版权"];

/** Up to four figures to open with: the named ones, else the first. */
export function openingFigures<T extends { nameZh: string }>(figures: readonly T[]): T[] {
  const named = OPENING.flatMap((name) => figures.find((figure) => figure.nameZh === name) ?? []);
  return named.length > 0 ? named : figures.slice(0, 4);
}

/** The week in the strip: a week-long campaign's own days, else Monday to Sunday of today's week. */
export function stripDays(campaign: { startsOn: string; endsOn: string } | null, today: string): string[] {
  const isWeek = campaign !== null && daysBetween(campaign.startsOn, campaign.endsOn) < 7;
  const first = isWeek ? campaign.startsOn : mondayOf(today);
  return Array.from({ length: 7 }, (_, i) => addDays(first, i));
}

/** Where a campaign stands on a day. */
export function campaignPhase({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string) {
  if (today < startsOn) return "upcoming" as const;
  return today > endsOn ? ("over" as const) : ("running" as const);
}
