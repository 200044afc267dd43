import { Choice } from "@/components/ui/choice";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/action";

/** A field of an act's form, described by the server; `span` is its share of twelve columns. */
export type ActField = {
  name: string;
  label: string;
  kind?: "text" | "textarea" | "select" | "date" | "time" | "datetime-local" | "number" | "check";
  value?: string;
  hint?: string;
  optional?: string;
  placeholder?: string;
  options?: readonly { value: string; label: string }[];
  /** Ids of texts that a text field suggests. */
  suggestions?: readonly string[];
  span?: 3 | 4 | 6 | 8 | 12;
  required?: boolean;
  readOnly?: boolean;
  rows?: number;
};

type Props = {
  field: ActField;
  values?: FormValues;
  error?: string /** The other value after a lost race, written out. */;
  meanwhile?: string;
};

/** What stands there now, as the field itself would show it. */
export function nowIn({ options }: ActField, value: string | number | boolean): string {
  return options?.find((option) => option.value === String(value))?.label ?? String(value);
}

/** One field with what was typed, its hint and its error. */
export function ActFieldView({ field, values, error, meanwhile }: Props) {
  const { name, label, kind = "text", hint, optional, placeholder, readOnly, rows, required } = field;
  const typed = values?.[name];
  const value = values ? (typeof typed === "string" ? typed : (typed?.[0] ?? "")) : (field.value ?? "");
  const span = `c${field.span ?? 12}`;
  const words = { name, label, optional, error, hint: meanwhile ?? hint, fieldClass: span };
  if (kind === "check")
    return (
      <div className={span}>
        <Choice type="checkbox" name={name} label={label} note={meanwhile ?? hint} defaultChecked={value === "on"} />
      </div>
    );
  if (kind === "textarea")
    return (
      <TextareaField {...words} defaultValue={value} placeholder={placeholder} rows={rows ?? 3} required={required} />
    );
  if (kind === "select")
    return (
      <SelectField {...words} defaultValue={value}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    );
  const list = field.suggestions?.length ? `${name}-list` : undefined;
  return (
    <>
      <TextField
        {...words}
        type={kind === "number" ? "text" : kind}
        inputMode={kind === "number" ? "numeric" : undefined}
        defaultValue={value}
        placeholder={placeholder}
        readOnly={readOnly}
        list={list}
        required={required}
      />
      {list && (
        <datalist id={list}>
          {field.suggestions?.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}
