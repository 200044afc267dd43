import { boolean, id, index, integer, json, table, text, uniqueIndex } from "../columns";
import { CAMPAIGN_KINDS } from "../words";
import { regions } from "./regions";

/** 宣传周 / 宣传月 / 专利周: events belong to it. */
export const campaigns = table(
  "campaigns",
  {
    id: id(),
    slug: text("slug").notNull(),
    kind: text("kind", { enum: CAMPAIGN_KINDS }).notNull(),
    year: integer("year").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    themeZh: text("theme_zh"),
    themeEn: text("theme_en"),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    strands: json("strands").$type<{ zh: string; en: string }[]>().notNull(),
    /** For a historical campaign: where its facts were printed. */
    source: text("source"),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [uniqueIndex("campaigns_slug").on(t.slug), index("campaigns_dates").on(t.startsOn)],
);

/** 指标: name, period, value exactly as printed, unit, source, as-of; never mixed with live counters. */
export const indicators = table(
  "indicators",
  {
    id: id(),
    campaignId: text("campaign_id").references(() => campaigns.id),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    period: text("period").notNull(),
    value: text("value").notNull(),
    unitZh: text("unit_zh").notNull(),
    unitEn: text("unit_en").notNull(),
    source: text("source").notNull(),
    asOf: text("as_of").notNull(),
    sort: integer("sort").notNull(),
    isSample: boolean("is_sample").notNull(),
  },
  (t) => [index("indicators_campaign").on(t.campaignId, t.sort)],
);
