import { describe, expect, test } from "vitest";
import { dayOf, timeOf } from "../../time";
import { slotsOf } from "./slots";

const now = new Date("2026-04-20T00:00:00Z");
const shown = (slots: ReturnType<typeof slotsOf>) =>
  slots.map((slot) => `${slot.day} ${slot.time}${slot.wished ? " wished" : ""}`);

describe("the times to choose from", () => {
  test("are the usual ones of the wished days, marked where they were wished", () => {
    const slots = slotsOf([{ day: "2026-04-28", part: "morning" }], now);
    expect(shown(slots)).toEqual([
      "2026-04-28 09:00 wished",
      "2026-04-28 10:00 wished",
      "2026-04-28 14:00",
      "2026-04-28 15:30",
    ]);
  });

  test("are days in order, once each, and evenings only where one was wished", () => {
    const slots = slotsOf(
      [
        { day: "2026-04-29", part: "evening" },
        { day: "2026-04-28", part: "afternoon" },
        { day: "2026-04-28", part: "morning" },
      ],
      now,
    );
    expect([...new Set(slots.map((slot) => slot.day))]).toEqual(["2026-04-28", "2026-04-29"]);
    expect(shown(slots)).toContain("2026-04-29 18:30 wished");
    expect(slots).toHaveLength(10);
  });

  test("say instants in the unit's zone, and leave out what has begun", () => {
    const slots = slotsOf([{ day: "2026-04-20", part: "morning" }], new Date("2026-04-20T01:30:00Z"));
    expect(slots[0]).toMatchObject({ time: "10:00", startsAt: new Date("2026-04-20T02:00:00Z") });
    expect(slots.map((slot) => timeOf(slot.startsAt))).toEqual(["10:00", "14:00", "15:30"]);
    expect(slots.map((slot) => dayOf(slot.endsAt))).toEqual(["2026-04-20", "2026-04-20", "2026-04-20"]);
  });
});
