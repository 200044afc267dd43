import { describe, expect, it } from "vitest";
import { dueDay, inView, type LedgerEntry, MINE_VIEWS, oldMinutes } from "./lines";

const at = new Date("2026-04-17T10:00:00+08:00");
const chain = (...steps: [LedgerEntry["state"], number][]): LedgerEntry[] =>
  steps.map(([state, minutes], turn) => ({ turn, state, minutes, startsAt: at, endsAt: at, reason: null, at }));

describe("the value shown struck through", () => {
  it("is what counted before, or what was disputed", () => {
    expect(oldMinutes(chain(["pending", 120], ["confirmed", 120], ["corrected", 190]))).toBe(120);
    expect(oldMinutes(chain(["pending", 120], ["disputed", 120], ["corrected", 190]))).toBe(120);
    expect(oldMinutes(chain(["disputed", 120], ["confirmed", 190]))).toBe(120);
  });
  it("is what the roll said, when a person set another", () => {
    expect(oldMinutes(chain(["pending", 120], ["corrected", 90]))).toBe(120);
  });
  it("is nothing while it waits, where nothing changed, and for what the roll itself put right", () => {
    expect(oldMinutes([])).toBeNull();
    expect(oldMinutes(chain(["pending", 120]))).toBeNull();
    expect(oldMinutes(chain(["confirmed", 120], ["disputed", 90]))).toBeNull();
    expect(oldMinutes(chain(["pending", 120], ["confirmed", 120]))).toBeNull();
    expect(oldMinutes(chain(["pending", 100], ["pending", 120], ["confirmed", 120]))).toBeNull();
  });
});

describe("the promised day", () => {
  it("counts working days, for what waits alone", () => {
    expect(dueDay("pending", at, 3)).toBe("2026-04-22");
    expect(dueDay("disputed", at, 1)).toBe("2026-04-20");
    expect(dueDay("confirmed", at, 3)).toBeNull();
  });
});

describe("the views", () => {
  it("each show their own", () => {
    const lines = [
      { state: null, old: null },
      { state: "pending", old: null },
      { state: "disputed", old: null },
      { state: "corrected", old: 60 },
      { state: "confirmed", old: null },
    ] as const;
    const shown = MINE_VIEWS.map((view) => lines.filter((line) => inView(view, line)).length);
    expect(shown).toEqual([5, 2, 1, 1]);
  });
});
