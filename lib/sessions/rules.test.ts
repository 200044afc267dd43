import { expect, test } from "vitest";
import { EVENT_KINDS } from "@/db/words";
import { takesAudience, usualAudience } from "./rules";

test("every event but a school's own visit and a press meeting takes an audience", () => {
  expect(EVENT_KINDS.filter((kind) => !takesAudience(kind))).toEqual(["campus_visit", "press"]);
  expect(usualAudience("base_trip")).toBe("class");
  expect(usualAudience("training")).toBe("trainee");
  expect(usualAudience("enterprise_visit")).toBe("enterprise");
  expect(usualAudience("enterprise_service")).toBe("enterprise");
  expect(usualAudience("lecture")).toBe("public");
});
