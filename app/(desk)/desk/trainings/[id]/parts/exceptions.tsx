"use client";
import { useTranslations } from "next-intl";
import { useText } from "@/components/acts/kit";
import { SelectField, TextField } from "@/components/ui/text-field";
import type { TrainingResult } from "@/db/words";

type Row = {
  id: string;
  name: string;
  /** Sessions, minutes, score. */
  note: string;
  /** What is missing, in words. */
  why: string;
  byRule: TrainingResult;
  choices: readonly TrainingResult[];
};

/** Those a person has to look at: the rule's result, and where there is a choice, the other with its reason. */
export function Exceptions({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="tl">
      {rows.map((row) => (
        <Exception key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Exception({ row }: { row: Row }) {
  const t = useTranslations("trainings");
  const { defaultValue: chosen } = useText(`result.${row.id}`);
  const reason = useText(`reason.${row.id}`);
  return (
    <li className="wide">
      <p>
        <b>{row.name}</b> <span className="sm mute">{row.note}</span>
        <span className="block sm text-warn">{row.why}</span>
      </p>
      {row.choices.length > 1 ? (
        <div className="fg">
          <SelectField
            id={`result-${row.id}`}
            name={`result.${row.id}`}
            label={t("close.result_of", { name: row.name })}
            defaultValue={chosen || row.byRule}
            fieldClass="c4"
          >
            {row.choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`results.${choice}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            {...reason}
            id={`reason-${row.id}`}
            label={t("close.reason_of", { name: row.name })}
            hint={t("close.reason_hint")}
            maxLength={300}
            fieldClass="c8"
          />
        </div>
      ) : (
        <p className="sm">{t(`results.${row.byRule}`)}</p>
      )}
    </li>
  );
}
