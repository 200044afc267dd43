import { pinyin } from "pinyin-pro";

/** Sort and search keys of a name: full pinyin and initials, lower case, without tones or spaces. */
export function pinyinKeys(name: string): { pinyin: string; initials: string } {
  const own = name.replace(/^示例[··]/, "").trim();
  const join = (pattern: "pinyin" | "first") =>
    pinyin(own, { toneType: "none", pattern, type: "array", surname: "head", nonZh: "consecutive" })
      .join("")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  return { pinyin: join("pinyin"), initials: join("first") };
}
