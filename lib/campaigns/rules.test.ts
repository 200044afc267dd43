import { expect, test } from "vitest";
import { FIGURES } from "@/db/seed/indicators-2021";
import { campaignPhase, openingFigures, readPrinted, stripDays } from "./rules";

test("the history opens with four named figures, or with the first ones", () => {
  const figures = ["甲", "知识产权保护青年志愿者队伍", "乙", "校园知识产权宣传覆盖"].map((nameZh) => ({ nameZh }));
  expect(openingFigures(figures).map((f) => f.nameZh)).toEqual(["校园知识产权宣传覆盖", "知识产权保护青年志愿者队伍"]);
  expect(openingFigures([{ nameZh: "甲" }])).toEqual([{ nameZh: "甲" }]);
});

test("the strip is the campaign's week, or this week", () => {
  expect(stripDays({ startsOn: "2026-04-20", endsOn: "2026-04-26" }, "2026-04-10")[6]).toBe("2026-04-26");
  expect(stripDays({ startsOn: "2026-04-01", endsOn: "2026-04-30" }, "2026-04-22")[0]).toBe("2026-04-20");
  expect(stripDays(null, "2026-04-22")[0]).toBe("2026-04-20");
});

test("a campaign is before, in or after its days, both included", () => {
  const week = { startsOn: "2026-04-20", endsOn: "2026-04-26" };
  expect(["2026-04-19", "2026-04-20", "2026-04-26", "2026-04-27"].map((day) => campaignPhase(week, day))).toEqual([
    "upcoming",
    "running",
    "running",
    "over",
  ]);
});

test("every printed period and day of the history can be read", () => {
  const printed = FIGURES.flatMap(([, , period, , , asOf]) => [period, asOf]);
  expect(printed.filter((text) => readPrinted(text) === null)).toEqual([]);
  expect(readPrinted("2017年以来连续5年")).toEqual({ key: "since_running", params: { year: "2017", count: 5 } });
  expect(readPrinted("2021年4月20日")).toEqual({ key: "day", params: { at: new Date("2021-04-19T16:00:00Z") } });
  expect(readPrinted("至2021年4月")).toEqual({ key: "to_month", params: { at: new Date("2021-03-31T16:00:00Z") } });
  expect(readPrinted("每年")).toEqual({ key: "yearly", params: {} });
  expect(readPrinted("2021年4月报道")?.key).toBe("report");
  expect(readPrinted("近年来")).toBeNull();
});
