import { describe, expect, it } from "vitest";
import { changesOf, defaultSettings, settingsAddress, settingsFrom, settingsView, TEXT_KEYS, textsFrom } from "./rules";

describe("stored settings", () => {
  it("stand over the defaults", () => {
    expect(settingsFrom([{ key: "offer_hours", value: 24 }])).toEqual({ ...defaultSettings, offer_hours: 24 });
  });

  it("are ignored when unknown, of another type or out of bounds", () => {
    const rows = [
      { key: "unknown", value: 1 },
      { key: "offer_hours", value: "24" },
      { key: "daily_cap_hours", value: 13 },
      { key: "travel_gap_same_minutes", value: -1 },
    ];
    expect(settingsFrom(rows)).toEqual(defaultSettings);
  });

  it("texts start empty and take only text", () => {
    expect(
      textsFrom([
        { key: "hotline", value: "12345" },
        { key: "operator_note", value: 3 },
        { key: "offer_hours", value: "x" },
      ]),
    ).toEqual({
      operator_note: "",
      hotline: "12345",
      privacy_contact: "",
    });
    expect(TEXT_KEYS).toHaveLength(3);
  });
});

describe("what a form changes", () => {
  it("is what it says differently from what it saw", () => {
    expect(changesOf({ a: 1, b: 2 }, { a: 1, b: 3 }, { a: 1, b: 2 })).toEqual({
      changes: [{ key: "b", from: 2, to: 3 }],
      conflicts: [],
    });
  });

  it("leaves alone what somebody else changed and this form did not", () => {
    expect(changesOf({ a: 1 }, { a: 1 }, { a: 5 })).toEqual({ changes: [], conflicts: [] });
  });

  it("is a conflict where both changed the same thing to different values", () => {
    expect(changesOf({ a: 1 }, { a: 2 }, { a: 5 })).toEqual({ changes: [], conflicts: ["a"] });
    expect(changesOf({ a: 1 }, { a: 5 }, { a: 5 })).toEqual({ changes: [], conflicts: [] });
  });

  it("knows nothing of unknown keys", () => {
    expect(changesOf({}, { z: 2 }, {})).toEqual({ changes: [], conflicts: [] });
  });
});

it("the page's address says what is shown, and back", () => {
  for (const address of [
    "/desk/settings",
    "/desk/settings?see=accounts",
    "/desk/settings?see=accounts&account=new",
    "/desk/settings?see=accounts&account=0190",
    "/desk/settings?see=whitelist",
    "/desk/settings?see=whitelist&year=2026&item=x",
  ])
    expect(settingsAddress(settingsView(Object.fromEntries(new URL(address, "http://x").searchParams)))).toBe(address);
  expect(settingsView({ see: "whitelist", year: "1999", item: "" })).toEqual({
    part: "whitelist",
    year: null,
    item: null,
  });
  expect(settingsView({ see: ["accounts"] })).toEqual({ part: "rules" });
  expect(settingsView({ see: "accounts", account: ["a", "b"] })).toEqual({ part: "accounts", account: null });
});
