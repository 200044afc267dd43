"use client";
import { fieldAria } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import type { SettingField } from "../form";

type Props = { field: SettingField; value: string; stored: string; readOnly: boolean; error?: string; now?: string };

/** One setting: what it is and does, its control with unit and bounds, and after a lost race the value that stands there now. */
export function SettingRow({ field, value, stored, readOnly, error, now }: Props) {
  const aria = fieldAria(field.name, { hint: true, error });
  const changed = value !== stored;
  return (
    <div className={`sr${field.max ? " wide" : ""}${changed ? " ch" : ""}`}>
      <div>
        <label htmlFor={field.name}>
          <b>{field.label}</b>
        </label>
        <p className="xs mute" id={`${field.name}-hint`}>
          {field.note}
          {field.bounds && ` · ${field.bounds}`}
        </p>
      </div>
      <div className={error ? "field--error" : undefined}>
        {error && (
          <p className="err" id={`${field.name}-error`}>
            {error}
          </p>
        )}
        {field.max ? (
          <Textarea
            {...aria}
            name={field.name}
            key={value}
            defaultValue={value}
            maxLength={field.max}
            readOnly={readOnly}
            rows={2}
          />
        ) : (
          <span className="nu">
            <Input
              {...aria}
              name={field.name}
              key={value}
              defaultValue={value}
              inputMode="numeric"
              readOnly={readOnly}
              className="w-20"
            />
            <span>{field.unit}</span>
          </span>
        )}
        {now && <p className="was">{now}</p>}
      </div>
    </div>
  );
}
