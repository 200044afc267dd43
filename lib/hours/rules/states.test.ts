import { describe, expect, it } from "vitest";
import { SERVICE_STATES } from "@/db/words";
import { after, isCounted, isWaiting, STEPS } from "./states";

describe("the states of a record", () => {
  it("lead where the table says, and nowhere else", () => {
    const all = SERVICE_STATES.map((state) => [
      state,
      Object.fromEntries(STEPS.flatMap((step) => (after(state, step) ? [[step, after(state, step)]] : []))),
    ]);
    expect(Object.fromEntries(all)).toEqual({
      pending: {
        record: "pending",
        first_yes: "pending",
        confirm: "confirmed",
        correct: "corrected",
        void: "voided",
        withdraw: "voided",
        dispute: "disputed",
      },
      confirmed: { first_yes: "pending", correct: "corrected", void: "voided", dispute: "disputed" },
      disputed: { first_yes: "pending", correct: "corrected", void: "voided", keep: "confirmed" },
      corrected: { first_yes: "pending", correct: "corrected", void: "voided", dispute: "disputed" },
      voided: {},
    });
  });

  it("count when confirmed or corrected", () => {
    expect(SERVICE_STATES.filter(isCounted)).toEqual(["confirmed", "corrected"]);
  });

  it("wait for the unit when pending or disputed", () => {
    expect(SERVICE_STATES.filter(isWaiting)).toEqual(["pending", "disputed"]);
  });
});
