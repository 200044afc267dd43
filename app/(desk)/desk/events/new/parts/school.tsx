"use client";
import { CalendarX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { TakenItem } from "@/lib/events/queries/taken-items";
import { sameItem } from "@/lib/events/rules/whitelist";
import { Box, Pick } from "./box";
import { useKit } from "./kit";

type Props = {
  taken: TakenItem | undefined;
  regionCode: string;
  /** As written so far. */
  item: string;
  year: string;
};

/** For an event that enters a school: which one, and under which item of the whitelist; once a year. */
export function School({ taken, regionCode, item, year }: Props) {
  const t = useTranslations("events.desk");
  const say = useTranslations("whitelist");
  const format = useFormatter();
  const { choices } = useKit().facts;
  const near = choices.schools.filter((school) => school.regionCode === regionCode);
  const far = choices.schools.filter((school) => school.regionCode !== regionCode);
  const listed = choices.listed.filter((one) => String(one.year) === year);
  const found = listed.find((one) => one.item === sameItem(item));
  const hint = !item.trim() || listed.length === 0 ? undefined : found ? found.approval : null;
  return (
    <section className="blk" id="s-school">
      <header>
        <h2>{t("form.school")}</h2>
        <small>{t("form.school_note")}</small>
      </header>
      <div className="bd fg">
        <Pick name="schoolId" label={t("fields.school")} options={[...near, ...far]} none={t("form.choose_school")} />
        <Box name="whitelistItem" label={t("fields.whitelist_item")} list="items" />
        <Box name="whitelistYear" label={t("fields.whitelist_year")} span="c4" />
        <Box name="approvalNumber" label={t("fields.approval")} span="c8" />
        {hint && <p className="c12 sm ink2">{say("listed", { year, approval: hint })}</p>}
        {hint === null && (
          <p className="c12 sm text-warn" role="status">
            {say("unlisted", { year })}
          </p>
        )}
        <datalist id="items">
          {choices.items.map((item) => (
            <option key={item} value={item} />
          ))}
        </datalist>
        {taken && (
          <div className="c12 warnb" role="status">
            <h3>
              <CalendarX className="i" aria-hidden />
              {t("form.taken")}
            </h3>
            <p className="sm ink2">
              {t("form.taken_note", {
                day: taken.day ? format.dateTime(new Date(taken.day), "day") : "",
                title: taken.title,
              })}
            </p>
            <ul>
              <li>
                <a className="btn btn--xs" href="#whitelistItem">
                  {t("form.other_item")}
                </a>
              </li>
              <li>
                <a className="btn btn--xs" href="#schoolId">
                  {t("form.other_school")}
                </a>
              </li>
              <li>
                <a
                  className="btn btn--xs btn--quiet"
                  href={`/desk/events/${taken.id}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t("form.see_other")}
                </a>
              </li>
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
