import { addDays, daysBetween, instantOf, mondayOf } from "@/lib/time";

/** The printed figures that open the history; the others stand on the campaign's own page. */
const OPENING = ["校园知识产权宣传覆盖", "知识产权保护青年志愿者队伍", "自治区级试点中小学校", "授权专利和版权"];

/** Up to four figures to open with: the named ones, else the first. */
export function openingFigures<T extends { nameZh: string }>(figures: readonly T[]): T[] {
  const named = OPENING.flatMap((name) => figures.find((figure) => figure.nameZh === name) ?? []);
  return named.length > 0 ? named : figures.slice(0, 4);
}

/** What a printed period says, so that another language can say it too. */
export type Printed = {
  key: "to_end" | "to_month" | "years" | "since_running" | "since" | "yearly" | "day" | "end" | "month" | "report";
  params: Record<string, string | number | Date>;
};

const PRINTED: [RegExp, Printed["key"]][] = [
  [/^至(?<year>\d{4})年末$/, "to_end"],
  [/^至(?<at>\d{4}年\d{1,2}月)$/, "to_month"],
  [/^(?<from>\d{4})–(?<to>\d{4})年$/, "years"],
  [/^(?<year>\d{4})年以来连续(?<count>\d+)年$/, "since_running"],
  [/^(?<year>\d{4})年以来$/, "since"],
  [/^每年$/, "yearly"],
  [/^(?<at>\d{4}年\d{1,2}月\d{1,2}日)$/, "day"],
  [/^(?<year>\d{4})年末$/, "end"],
  [/^(?<at>\d{4}年\d{1,2}月)$/, "month"],
  [/^(?<at>\d{4}年\d{1,2}月)报道$/, "report"],
];

/** Reads a period, a day or a source as the Chinese press prints it; null for any other text. */
export function readPrinted(text: string): Printed | null {
  for (const [pattern, key] of PRINTED) {
    const groups = pattern.exec(text)?.groups;
    if (!groups && !pattern.test(text)) continue;
    const { at, count, ...years } = groups ?? {};
    const [year = "", month = "1", day = "1"] = at?.match(/\d+/g) ?? [];
    const params: Printed["params"] = { ...years };
    if (count) params.count = Number(count);
    if (at) params.at = instantOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    return { key, params };
  }
  return null;
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
