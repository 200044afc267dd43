import { expect, test } from "vitest";
import { CONSENT_PURPOSES } from "@/db/words";
import { textHash } from "./hash";
import { asksAnew, mayChangeHere } from "./own";
import { CURRENT, textOf } from "./texts";

test("every purpose has a text in both languages", () => {
  for (const purpose of CONSENT_PURPOSES)
    expect(textOf(purpose, CURRENT[purpose])).toMatchObject({
      zh: { title: expect.any(String) },
      en: { body: expect.any(String) },
    });
});

test("an unknown version has no text and no hash", () => {
  expect(textOf("terms", "1999-01")).toBeNull();
  expect(() => textHash("terms", "1999-01")).toThrow("no text 1999-01");
});

// People agreed to these very words. Whoever changes one makes a new version and leaves the old one where it is.
test("a published text never changes", () => {
  expect(
    Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, textHash(purpose, "2026-11").slice(0, 12)])),
  ).toMatchInlineSnapshot(`
    {
      "guardian": "a659a89c24fc",
      "identity": "7a2280cc88a5",
      "photos": "59f811c486a5",
      "terms": "7929e5b14987",
    }
  `);
});

test("optional consents are changed by oneself; photos of a minor are only stopped", () => {
  const minor = { birthMonth: "2010-01", today: "2026-11-22" };
  const adult = { birthMonth: "2000-01", today: "2026-11-22" };
  expect(mayChangeHere("terms")).toBe(false);
  expect(mayChangeHere("guardian", adult)).toBe(false);
  expect(mayChangeHere("photos")).toBe(true);
  expect(mayChangeHere("photos", adult)).toBe(true);
  expect(mayChangeHere("photos", minor)).toBe(false);
  expect(mayChangeHere("identity")).toBe(true);
  expect(mayChangeHere("identity", adult)).toBe(false);
});

test("at 18 the terms are asked anew, once", () => {
  const given = (...days: string[]) => days.map((day) => ({ givenAt: new Date(`${day}T04:00:00Z`) }));
  expect(asksAnew(given("2025-01-01"), "2008-03", "2026-03-31")).toBe(false);
  expect(asksAnew(given("2025-01-01"), "2008-03", "2026-04-01")).toBe(true);
  expect(asksAnew(given("2025-01-01", "2026-04-01"), "2008-03", "2026-04-02")).toBe(false);
  expect(asksAnew([], "2008-03", "2026-04-01")).toBe(false);
});
