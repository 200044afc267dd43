const DIGITS = [..."〇一二三四五六七八九"];
const small = (n: number): string =>
  `${n >= 20 ? DIGITS[Math.floor(n / 10)] : ""}${n >= 10 ? "十" : ""}${n % 10 === 0 ? "" : DIGITS[n % 10]}`;

/** A day as documents write it: "二〇二六年一月八日". */
export function writtenDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${[...year].map((digit) => DIGITS[Number(digit)]).join("")}年${small(Number(month))}月${small(Number(date))}日`;
}

/** "2025 年 1 月 1 日": a day inside a sentence of a document. */
export function plainDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`;
}
