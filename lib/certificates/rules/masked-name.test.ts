import { expect, test } from "vitest";
import { maskedName } from "./masked-name";

test.each([
  ["示例·陈一", "示例·陈*"],
  ["欧阳娜娜", "欧阳娜*"],
  ["王𬭎", "王*"],
  ["  李 ", "*"],
  ["", "*"],
  ["John Smith", "J*** S***"],
  ["Ärne", "Ä***"],
  ["J. O’Neil-Smith", "J*** O***"],
  ["ᠰᠠᠢᠨ", "ᠰᠠᠢ*"],
])("%s is shown as %s", (name, shown) => expect(maskedName(name)).toBe(shown));
