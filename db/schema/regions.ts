import { index, integer, table, text } from "../columns";
import { REGION_LEVELS } from "../words";

/** 盟市: the 12 leagues and cities, two work units and the autonomous region; the GB/T 2260 code is the key. */
export const regions = table(
  "regions",
  {
    code: text("code").primaryKey(),
    level: text("level", { enum: REGION_LEVELS }).notNull(),
    nameZh: text("name_zh").notNull(),
    /** Without 市 or 盟, as people say it: 呼和浩特. */
    shortZh: text("short_zh").notNull(),
    nameEn: text("name_en").notNull(),
    nameMn: text("name_mn"),
    parent: text("parent"),
    sort: integer("sort").notNull(),
  },
  (t) => [index("regions_sort").on(t.sort)],
);
