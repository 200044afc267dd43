import type { OrganisationKind } from "../words";
import { organisations, pilotDesignations, teams } from "../schema";
import { instantOf } from "./calendar";
import { keysOf } from "./pinyin";
import { PUBLIC_BODIES, SOURCE } from "./public-bodies";
import { seeded } from "./random";
import { REGION_ROWS } from "./regions";

type Organisation = typeof organisations.$inferInsert & { id: string };
export type SampleUnits = ReturnType<typeof sampleUnits>;

const FOUNDED = instantOf("2024-01-05", "09:00");

/** An id that stays the same at every loading, so that real rows are put in once. */
export const fixedId = (name: string): string => seeded(name).id(instantOf("2021-04-30"));

function row(
  kind: OrganisationKind,
  name: string,
  nameEn: string,
  regionCode: string,
  more: Partial<Organisation> = {},
) {
  const base = { id: fixedId(name), kind, name, nameEn, regionCode, address: null, isIssuer: false, source: null };
  return { ...base, ...keysOf(name), version: 1, isSample: true, createdAt: FOUNDED, ...more };
}

/** The public bodies of the source article: real rows, which stay when the samples go. */
export const publicBodies = (): Organisation[] =>
  PUBLIC_BODIES.map(([kind, name, nameEn, region]) =>
    row(kind, name, nameEn, region, { isSample: false, source: SOURCE }),
  );

const LEAGUES = REGION_ROWS.filter(([, level]) => level === "prefecture");
const UNITS = REGION_ROWS.filter(([, level]) => level !== "autonomous_region");
const FOUR_SCHOOLS = ["150100", "150200", "150400", "150500"];

/** Invented units. How the 40 schools are spread over the leagues is invented too. */
export function sampleUnits() {
  const centres = UNITS.map(([code, , zh, , en]) =>
    row("agency", `示例知识产权保护中心（${zh}）`, `Sample IP Protection Centre (${en})`, code, {
      isIssuer: true,
      address: `${zh}示例路 1 号`,
    }),
  );
  const association = row("association", "示例知识产权志愿服务协会", "Sample IP Volunteers' Association", "150000", {
    isIssuer: true,
  });
  const schools = LEAGUES.flatMap(([code, , zh, , en]) =>
    Array.from({ length: FOUR_SCHOOLS.includes(code) ? 4 : 3 }, (_, i) => {
      const number = String(i + 1).padStart(2, "0");
      return row("school", `示例试点学校（${zh}·${number}）`, `Sample Pilot School (${en} ${number})`, code, {
        address: `${zh}示例校园路 ${i + 1} 号`,
      });
    }),
  );
  const bases = [
    row("base", "示例基地（高校）", "Sample Base (university)", "150100", { address: "呼和浩特市示例大学路 6 号" }),
    row("base", "示例基地（科研组织）", "Sample Base (research institute)", "150200", {
      address: "包头市示例科研路 8 号",
    }),
    row("base", "示例基地（科普场馆）", "Sample Base (science museum)", "150600", {
      address: "鄂尔多斯市示例展馆路 3 号",
    }),
  ];
  const universities = [
    row("university", "示例大学（呼和浩特市）", "Sample University (Hohhot)", "150100", { isIssuer: true }),
    row("university", "示例财经学院（呼和浩特市）", "Sample Finance College (Hohhot)", "150100"),
    row("university", "示例职业学院（包头市）", "Sample Vocational College (Baotou)", "150200"),
    row("university", "示例师范大学（通辽市）", "Sample Normal University (Tongliao)", "150500"),
    row("university", "示例学院（赤峰市）", "Sample College (Chifeng)", "150400"),
  ];
  const parks = UNITS.map(([code, , zh, , en]) =>
    row("enterprise", `示例产业园（${zh}）`, `Sample Business Park (${en})`, code, {
      address: `${zh}示例园区大街 10 号`,
    }),
  );
  const venues = UNITS.map(([code, , zh, , en]) =>
    row("venue", `示例科技馆（${zh}）`, `Sample Science Hall (${en})`, code, { address: `${zh}示例广场 2 号` }),
  );
  return { centres, association, schools, bases, universities, parks, venues };
}

export const allSampleUnits = (u: SampleUnits): Organisation[] => [
  ...u.centres,
  u.association,
  ...u.schools,
  ...u.bases,
  ...u.universities,
  ...u.parks,
  ...u.venues,
];

export function sampleDesignations(units: SampleUnits): (typeof pilotDesignations.$inferInsert)[] {
  return units.schools.map((school, i) => ({
    id: fixedId(`试点 ${school.name}`),
    organisationId: school.id,
    level: i % 7 === 0 ? "national" : "regional",
    kind: i % 10 === 0 ? "model" : "pilot",
    batch: `示例批次 ${(i % 3) + 1}`,
    startsOn: `${2023 + (i % 3)}-09-01`,
    endsOn: `${2027 + (i % 3)}-08-31`,
  }));
}

export function sampleTeams(units: SampleUnits): (typeof teams.$inferInsert & { id: string })[] {
  return [...units.universities, units.association].map((unit) => {
    const name = `${unit.name.replace(/（.*）/, "")}服务队${unit.name.match(/（.*）/)?.[0] ?? ""}`;
    return { id: fixedId(name), organisationId: unit.id, name, regionCode: unit.regionCode, isSample: true };
  });
}
