import { boolean, id, index, instant, integer, table, text } from "../columns";
import { ORGANISATION_KINDS, PILOT_KINDS, PILOT_LEVELS } from "../words";
import { regions } from "./regions";

export const organisations = table(
  "organisations",
  {
    id: id(),
    kind: text("kind", { enum: ORGANISATION_KINDS }).notNull(),
    name: text("name").notNull(),
    nameEn: text("name_en"),
    /** Sort and search keys: full pinyin and initials, lower case. */
    pinyin: text("pinyin").notNull(),
    initials: text("initials").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    address: text("address"),
    /** May record service and issue certificates. */
    isIssuer: boolean("is_issuer").notNull(),
    source: text("source"),
    version: integer("version").notNull(),
    isSample: boolean("is_sample").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("organisations_region").on(t.regionCode, t.kind), index("organisations_pinyin").on(t.pinyin)],
);

/** A school's time as pilot 试点 or model 示范 school. */
export const pilotDesignations = table(
  "pilot_designations",
  {
    id: id(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    level: text("level", { enum: PILOT_LEVELS }).notNull(),
    kind: text("kind", { enum: PILOT_KINDS }).notNull(),
    batch: text("batch"),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on"),
  },
  (t) => [index("pilot_designations_organisation").on(t.organisationId)],
);

export const teams = table(
  "teams",
  {
    id: id(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    name: text("name").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [index("teams_region").on(t.regionCode), index("teams_organisation").on(t.organisationId)],
);
