import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { Waiting } from "@/lib/hours/queries/desk";
import { hoursColumn, inHours } from "@/lib/hours/rules/minutes";
import { type Axis, Lane } from "./lane";
import { titleIn } from "./title";

const SHOWN = 4;

/** The records without anything to look at: a few shown, the others behind a summary. */
export function CleanList({ records, axis }: { records: readonly Waiting[]; axis: Axis }) {
  const t = useTranslations("hours.desk");
  const minutes = records.reduce((sum, { head }) => sum + head.minutes, 0);
  return (
    <section className="blk">
      <header>
        <h3 className="text-base">{t("clean", { count: records.length })}</h3>
        <small>{t("clean_note", { hours: inHours(minutes) })}</small>
      </header>
      <ul className="nm2">
        {records.slice(0, SHOWN).map((record) => (
          <Row key={record.head.chain} record={record} axis={axis} />
        ))}
      </ul>
      {records.length > SHOWN && (
        <details>
          <summary className="rest sm text-link">{t("more", { count: records.length - SHOWN })}</summary>
          <ul className="nm2 border-t border-line">
            {records.slice(SHOWN).map((record) => (
              <Row key={record.head.chain} record={record} axis={axis} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Row({ record: { head, person, position, shift }, axis }: { record: Waiting; axis: Axis }) {
  const locale = useLocale();
  return (
    <li>
      <input type="hidden" name="clean" value={`${head.chain}:${head.turn}`} />
      <Avatar name={person.name} size={26} />
      <b>{person.name}</b>
      <span className="mute xs">{titleIn(position, locale)}</span>
      <Lane axis={axis} plan={shift} real={head} />
      <span className="n">{hoursColumn(head.minutes)}</span>
    </li>
  );
}
