import { pinyin } from "pinyin-pro";

/** Sort and search keys of a name: full pinyin and initials, lower case, letters and digits only (as in lib/volunteers/rules). */
export function keysOf(name: string): { pinyin: string; initials: string } {
  const own = name.replace(/^示例·/, "");
  const key = (pattern: "pinyin" | "first") =>
    pinyin(own, { toneType: "none", pattern, type: "array", surname: "head", nonZh: "consecutive" })
      .join("")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  return { pinyin: key("pinyin"), initials: key("first") };
}
