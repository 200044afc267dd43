import { describe, expect, test } from "vitest";
import { preferredLanguage, seatOf, teamPositions, teamProblems, type TeamPosition, usualTeam } from "./team";

const words = {
  lecturer: { name: "主讲", nameEn: "Lecturer" },
  mongolian: { name: "蒙古语讲解", nameEn: "Mongolian lecturer" },
  helper: { name: "助教", nameEn: "Helper" },
};
const visit = { kind: "campus_visit", language: "zh", lecturers: 2, helpers: 1 } as const;
const team = (asked: Parameters<typeof teamPositions>[0] = visit): TeamPosition[] =>
  teamPositions(asked, words).map((position) => ({ ...position, volunteerIds: [] }));
const first = (positions: TeamPosition[], volunteerIds: string[]) =>
  positions.map((position, i) => (i === 0 ? { ...position, volunteerIds } : position));

describe("the team of a visit", () => {
  test("is at home in the language that is asked for, also where none is required", () => {
    expect(preferredLanguage("zh", null)).toBe("zh");
    expect(preferredLanguage("both", null)).toBe("zh");
    expect(preferredLanguage("mn", null)).toBe("mn");
    expect(preferredLanguage("both", "mn")).toBeNull();
    expect(preferredLanguage(null, null)).toBeNull();
  });

  test("grows with the audience and is never one person alone", () => {
    expect(usualTeam(126)).toEqual({ lecturers: 2, helpers: 1 });
    expect(usualTeam(400)).toEqual({ lecturers: 5, helpers: 2 });
    expect(usualTeam(null)).toEqual({ lecturers: 1, helpers: 1 });
  });

  test("seats lecturers in Mongolian apart from the others", () => {
    const seats = (language: "zh" | "mn" | "both") => team({ ...visit, language }).map(seatOf);
    expect(seats("zh")).toEqual(["lecturer", "helper"]);
    expect(seats("mn")).toEqual(["mongolian", "helper"]);
    expect(seats("both")).toEqual(["mongolian", "lecturer", "helper"]);
  });

  test("asks a clearance of everybody with pupils, and lecturers of age", () => {
    expect(team().every((position) => position.withMinors)).toBe(true);
    expect(team()[0]).toMatchObject({ minAge: 18, qualification: "docent", places: 2 });
    expect(team({ ...visit, kind: "enterprise_service" })[0]).toMatchObject({
      withMinors: false,
      qualification: "lecturer",
    });
  });

  test("teaches in the language asked: one of them where both are, all of them where it is Mongolian", () => {
    const languages = (language: "zh" | "mn" | "both") =>
      team({ ...visit, language }).map(({ language: spoken, places }) => `${spoken} ${places}`);
    expect(languages("zh")).toEqual(["null 2", "null 1"]);
    expect(languages("both")).toEqual(["mn 1", "null 1", "null 1"]);
    expect(languages("mn")).toEqual(["mn 2", "null 1"]);
  });

  test("needs a lecturer, a helper, and two people with pupils", () => {
    expect(teamProblems("campus_visit", team())).toEqual([]);
    expect(teamProblems("campus_visit", team({ ...visit, lecturers: 0 }))).toEqual(["no_lecturer", "alone"]);
    expect(teamProblems("campus_visit", team({ ...visit, helpers: 0, lecturers: 1 }))).toEqual(["no_helper", "alone"]);
    expect(teamProblems("enterprise_service", team({ ...visit, kind: "enterprise_service", helpers: 0 }))).toEqual([
      "no_helper",
    ]);
  });

  test("has no more people than places, and nobody twice", () => {
    expect(teamProblems("campus_visit", first(team(), ["a", "b", "c"]))).toEqual(["more_people_than_places"]);
    expect(teamProblems("campus_visit", first(team(), ["a", "a"]))).toEqual(["twice"]);
  });
});
