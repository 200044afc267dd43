import type { Random } from "./random";

const SURNAMES = "陈李张王赵周郑孙冯高何卢韩丁于康齐曹施钱金杨刘林徐马朱胡郭梁宋唐许邓曾彭".split("");
const COUNTS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六".split(" ");
const FIRST = "阿拉坦 乌云 娜仁 萨仁 敖登 苏布德 哈斯 巴音 孟和 额尔敦 宝音 苏日 格根 朝鲁 那顺".split(" ");
const SECOND = "其木格 图雅 花 巴特尔 塔娜 格日勒 朝格图 毕力格 高娃 吉日嘎拉".split(" ");

export type SampleName = { name: string; speaksMongolian: boolean };

/**
 * Names that read as samples at first sight: a surname with a count (示例·陈一), or two common Mongolian words
 * (示例·乌云图雅). Nobody is meant; `taken` are kept for the accounts one can sign in with.
 */
export function sampleNames(random: Random, count: number, taken: ReadonlySet<string>): SampleName[] {
  const han = COUNTS.flatMap((n) => SURNAMES.map((s) => ({ name: `示例·${s}${n}`, speaksMongolian: false })));
  const mongolian = FIRST.flatMap((a) => SECOND.map((b) => ({ name: `示例·${a}${b}`, speaksMongolian: true })));
  const free = (names: SampleName[]) => random.shuffled(names.filter(({ name }) => !taken.has(name)));
  const fifth = Math.round(count / 5);
  return random.shuffled([...free(mongolian).slice(0, fifth), ...free(han).slice(0, count - fifth)]);
}
