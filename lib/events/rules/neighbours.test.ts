import { expect, test } from "vitest";
import { neighboursOf } from "./neighbours";

const leagues = [
  "150100",
  "150200",
  "150300",
  "150400",
  "150500",
  "150600",
  "150700",
  "150800",
  "150900",
  "152200",
  "152500",
  "152900",
];

test("each league borders on at least one other, and bordering goes both ways", () => {
  for (const league of leagues) {
    expect(neighboursOf(league).length).toBeGreaterThan(0);
    for (const other of neighboursOf(league)) expect(neighboursOf(other), `${league} ${other}`).toContain(league);
  }
});

test("the whole region has no neighbours", () => expect(neighboursOf("150000")).toEqual([]));
