import { expect, test } from "vitest";
import { phoneOnPaper } from "./phone";

test("paper shows an adult's number without its middle, and none of a minor or of nobody's", () => {
  expect(phoneOnPaper("13800000001", "2000-01", "2026-04-23")).toBe("138****0001");
  expect(phoneOnPaper("13800000001", "2008-04", "2026-04-23"), "18 only from the month after").toBe("");
  expect(phoneOnPaper("13800000001", "2008-03", "2026-04-23")).toBe("138****0001");
  expect(phoneOnPaper(null, "2000-01", "2026-04-23")).toBe("");
});
