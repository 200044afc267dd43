import { expect, test } from "vitest";
import { EVENT_KINDS } from "@/db/words";
import { audienceSeats, takesAudience, usualAudience } from "./rules";

test("every event but a school's own visit and a press meeting takes an audience", () => {
  expect(EVENT_KINDS.filter((kind) => !takesAudience(kind))).toEqual(["campus_visit", "press"]);
  expect(usualAudience("base_trip")).toBe("class");
  expect(usualAudience("training")).toBe("trainee");
  expect(usualAudience("enterprise_visit")).toBe("enterprise");
  expect(usualAudience("enterprise_service")).toBe("enterprise");
  expect(usualAudience("lecture")).toBe("public");
});

test("seats of several sessions in one line", () => {
  expect(audienceSeats([])).toBeNull();
  const full = { places: 20, blocked: 2, taken: 18 };
  expect(audienceSeats([full, { places: 300, blocked: 0, taken: 260 }])).toEqual({
    sessions: 2,
    places: 318,
    left: 40,
  });
  expect(audienceSeats([full, { places: null, blocked: 0, taken: 5 }])).toEqual({
    sessions: 2,
    places: null,
    left: null,
  });
});
