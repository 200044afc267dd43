import { Choice } from "@/components/ui/choice";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/action";

/** A field of an act's form, described by the server; `span` is its share of twelve columns. */
export type ActField = {
  name: string;
  label: string;
  kind?: "text" | "textarea" | "select" | "date" | "time" | "datetime-local" | "number" | "check" | "radio";
  value?: string;
  hint?: string;
  optional?: string;
  placeholder?: string;
  options?: readonly { value: string; label: string }[];
  /** Texts that a text field suggests. */
  suggestions?: readonly string[];
  span?: 3 | 4 | 6 | 8 | 12;
  maxLength?: number;
  required?: boolean;
  readOnly?: boolean;
  rows?: number;
  /** Nothing is chosen beforehand: what is answered must be meant. */
  unchosen?: boolean;
};

type Props = {
  field: ActField;
  /** Makes ids unique when several forms of a page have a field of this name. */
  id: string;
  values?: FormValues;
  error?: string;
  /** What stands there now, after a lost race, written out. */
  meanwhile?: string;
};

/** What stands there now, as the field itself would show it. */
export function nowIn({ options }: ActField, value: string | number | boolean): string {
  return options?.find((option) => option.value === String(value))?.label ?? String(value);
}

/** One field with what was typed, its hint and its error. */
export function ActFieldView({ field, id, values, error, meanwhile }: Props) {
  const { name, label, kind = "text", optional, placeholder, options = [], maxLength, required, readOnly } = field;
  const typed = values?.[name];
  const value = values ? (typeof typed === "string" ? typed : (typed?.[0] ?? "")) : (field.value ?? "");
  const span = `c${field.span ?? 12}`;
  const hint = meanwhile ?? field.hint;
  const words = { id: `${id}-${name}`, name, label, optional, error, hint, fieldClass: span, required };
  const lines = { placeholder, maxLength, defaultValue: value };
  if (kind === "check")
    return (
      <div className={span}>
        {error && <p className="err">{error}</p>}
        <Choice
          type="checkbox"
          name={name}
          label={label}
          note={hint}
          defaultChecked={value === "on"}
          aria-invalid={error ? true : undefined}
        />
      </div>
    );
  if (kind === "radio")
    return (
      <fieldset className={`field ${span}`}>
        <legend className="sr-only">{label}</legend>
        {error && <p className="err">{error}</p>}
        {options.map((option, i) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            defaultChecked={value ? value === option.value : i === 0 && !field.unchosen}
          />
        ))}
      </fieldset>
    );
  if (kind === "textarea") return <TextareaField {...words} {...lines} rows={field.rows ?? 3} />;
  if (kind === "select")
    return (
      <SelectField {...words} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    );
  const list = field.suggestions?.length ? `${words.id}-list` : undefined;
  return (
    <>
      <TextField
        {...words}
        {...lines}
        type={kind === "number" ? "text" : kind}
        inputMode={kind === "number" ? "numeric" : undefined}
        readOnly={readOnly}
        list={list}
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
