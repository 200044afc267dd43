import { expect, test } from "vitest";
import { regionName, regionShortName } from "./rules";

const xilingol = { nameZh: "锡林郭勒盟", shortZh: "锡林郭勒", nameEn: "Xilingol League" };
const all = { nameZh: "内蒙古自治区", shortZh: "自治区", nameEn: "Inner Mongolia Autonomous Region" };

test("a region has its official name in each language", () => {
  expect([regionName(xilingol, "zh-CN"), regionName(xilingol, "en")]).toEqual(["锡林郭勒盟", "Xilingol League"]);
});

test("in narrow places it is called as people call it", () => {
  expect([regionShortName(xilingol, "zh-CN"), regionShortName(xilingol, "en")]).toEqual(["锡林郭勒", "Xilingol"]);
  expect(regionShortName(all, "en")).toBe("Inner Mongolia");
});
