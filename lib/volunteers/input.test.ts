import { expect, test } from "vitest";
import { joinInput, leaveInput, profileInput } from "./input";

const today = "2026-11-22";
const typed = {
  name: "示例·赵小禾",
  birthYear: "2004",
  birthMonth: "09",
  regionCode: "150100",
  phone: "138 0000 0033",
  languageZh: "teach",
  languageMn: "talk",
  skills: "law",
  password: "caoyuanshangdexiaomiao",
  consent_terms: "2026-11",
};
const wrong = (more: object) =>
  Object.fromEntries(
    (joinInput(today).safeParse({ ...typed, ...more }).error?.issues ?? []).map((i) => [i.path.join("."), i.message]),
  );

test("a form as a browser sends it is read, normalised, with nothing ticked that was not", () => {
  expect(joinInput(today).parse({ ...typed, email: " Me@Example.com ", wantsEmail: "on" })).toMatchObject({
    birth: "2004-09",
    phone: "13800000033",
    email: "me@example.com",
    skills: ["law"],
    wantsEmail: true,
    organisationId: null,
    teamId: null,
    consent_photos: "",
  });
});

test("an empty form names every field that is wrong, at once", () => {
  const errors = joinInput(today)
    .safeParse({})
    .error?.issues.map((issue) => issue.path.join("."));
  expect(new Set(errors)).toEqual(
    new Set([
      "name",
      "birthYear",
      "birthMonth",
      "regionCode",
      "languageZh",
      "languageMn",
      "password",
      "consent_terms",
      "phone",
    ]),
  );
});

test("a phone number or an e-mail is enough, and neither is not", () => {
  expect(wrong({ phone: "" })).toEqual({ phone: "volunteers.errors.contact_missing" });
  expect(wrong({ phone: "", email: "me@example.com" })).toEqual({});
  expect(wrong({ phone: "138 0000 003" })).toEqual({ phone: "volunteers.errors.phone" });
  expect(wrong({ email: "me@" })).toEqual({ email: "volunteers.errors.email" });
});

test("from 14 to 17 a guardian is needed, reached by another way than the child", () => {
  const minor = { birthYear: "2010" };
  expect(wrong(minor)).toEqual({
    guardianName: "volunteers.errors.guardian_name",
    guardianContact: "volunteers.errors.guardian_contact",
  });
  const named = { ...minor, guardianName: "示例·赵女士" };
  expect(wrong({ ...named, guardianContact: "+86 138-0000-0033" })).toEqual({
    guardianContact: "volunteers.errors.guardian_same",
  });
  expect(wrong({ ...named, guardianContact: "guardian@example.com" })).toEqual({});
});

test("the month in which one turns 18 still asks for the guardian; a month later nobody does", () => {
  expect(wrong({ birthYear: "2008", birthMonth: "11" })).toHaveProperty("guardianName");
  expect(wrong({ birthYear: "2008", birthMonth: "10" })).toEqual({});
});

test("a month that has not come is told", () => {
  expect(wrong({ birthYear: "2026", birthMonth: "12" })).toHaveProperty("birthYear", "volunteers.errors.birth_future");
});

test("a password that anybody would guess is not one", () => {
  expect(wrong({ password: "short" })).toEqual({ password: "volunteers.errors.password_short" });
  expect(wrong({ password: "13800000033" })).toEqual({ password: "volunteers.errors.password_login" });
});

test("a profile and leaving are read as forms send them", () => {
  expect(profileInput.parse({ ...typed, version: "3", skills: ["law", "design"] })).toMatchObject({
    version: 3,
    birth: "2004-09",
    skills: ["law", "design"],
  });
  expect(leaveInput.safeParse({}).success).toBe(false);
  expect(leaveInput.safeParse({ sure: "on" }).success).toBe(true);
});
