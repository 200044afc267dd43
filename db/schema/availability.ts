import { DAY_PARTS } from "../words";
import { boolean, id, index, integer, primaryKey, table, text } from "../columns";
import { volunteers } from "./volunteers";

/** 可服务时间: the parts of the week in which a volunteer is usually free. Weekday 1 is Monday, 7 Sunday. */
export const availability = table(
  "availability",
  {
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    weekday: integer("weekday").notNull(),
    part: text("part", { enum: DAY_PARTS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.volunteerId, t.weekday, t.part] }),
    index("availability_part").on(t.weekday, t.part),
  ],
);

/** Days that differ from the usual week, both included, YYYY-MM-DD in Asia/Shanghai. */
export const availabilityExceptions = table(
  "availability_exceptions",
  {
    id: id(),
    volunteerId: text("volunteer_id")
      .notNull()
      .references(() => volunteers.id),
    fromDay: text("from_day").notNull(),
    untilDay: text("until_day").notNull(),
    isFree: boolean("is_free").notNull(),
  },
  (t) => [index("availability_exceptions_volunteer").on(t.volunteerId, t.untilDay)],
);
