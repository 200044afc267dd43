import { expect, test } from "vitest";
import { isComplete, issuerChanges, type IssuerFacts } from "./issuer";

const unit: IssuerFacts = {
  creditCode: null,
  personInCharge: "示例·甲",
  contact: "示例电话",
  layout: "han",
  titleMn: null,
  nameMn: null,
  noticeDays: 7,
  note: null,
};

test("only what differs is a change", () => {
  expect(issuerChanges(unit, unit)).toEqual({});
  expect(issuerChanges(unit, { ...unit, noticeDays: 0, note: "甲" })).toEqual({
    noticeDays: [7, 0],
    note: [null, "甲"],
  });
});

test("every fact is looked at", () => {
  const other: IssuerFacts = {
    ...{ creditCode: "91150000MA0000000X", personInCharge: "示例·乙", contact: "别的电话", layout: "mongol_han" },
    ...{ titleMn: "ᠲᠡᠮᠳᠡᠭᠯᠡᠯ", nameMn: "ᠲᠥᠪ", noticeDays: 3, note: "乙" },
  };
  expect(Object.keys(issuerChanges(unit, other)).sort()).toEqual(Object.keys(unit).sort());
});

test("who answers for it and how to reach it must be entered", () => {
  expect(isComplete(unit)).toBe(true);
  expect(isComplete({ ...unit, contact: null })).toBe(false);
  expect(isComplete({ ...unit, personInCharge: "" })).toBe(false);
});
