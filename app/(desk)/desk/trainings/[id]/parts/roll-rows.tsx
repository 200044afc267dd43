"use client";
import { useTranslations } from "next-intl";
import { useChosen, useText } from "@/components/acts/kit";
import { Input } from "@/components/ui/input";

type Row = { id: string; name: string; note: string; seats: number };
type Props = { rows: readonly Row[]; length: number; closed: boolean };

/** One line a seat: there or not, minutes when it was not all of it, and of a group how many came. */
export function RollRows({ rows, length, closed }: Props) {
  const { all } = useChosen("came");
  return (
    <ul className="tl roll">
      {rows.map((row) => (
        <RollRow key={row.id} row={row} length={length} closed={closed} came={all.includes(row.id)} />
      ))}
    </ul>
  );
}

type RowProps = { row: Row; length: number; closed: boolean; came: boolean };

function RollRow({ row, length, closed, came }: RowProps) {
  const t = useTranslations("trainings.roll");
  const { error, ...minutes } = useText(`minutes.${row.id}`);
  const { error: wrong, ...people } = useText(`people.${row.id}`);
  return (
    <li>
      <label className="came">
        <input type="checkbox" name="came" value={row.id} defaultChecked={came} disabled={closed} />
        <span>
          <b>{row.name}</b>
          <small className="block mute">{row.note}</small>
        </span>
      </label>
      <label className="sm mute">
        {t("minutes")}
        <Input
          {...minutes}
          className="w-28"
          inputMode="numeric"
          maxLength={4}
          placeholder={t("whole", { minutes: length })}
          disabled={closed}
          aria-invalid={error ? true : undefined}
        />
      </label>
      {row.seats > 1 && (
        <label className="sm mute">
          {t("people")}
          <Input
            {...people}
            className="w-20"
            inputMode="numeric"
            maxLength={4}
            placeholder={String(row.seats)}
            disabled={closed}
            aria-invalid={wrong ? true : undefined}
          />
        </label>
      )}
      {(error ?? wrong) && <p className="err">{error ?? wrong}</p>}
    </li>
  );
}
