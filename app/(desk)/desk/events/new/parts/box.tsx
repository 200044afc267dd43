"use client";
import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import { type Name, useField, useKit } from "./kit";

type Props = {
  name: Name;
  label: string;
  hint?: string;
  span?: string;
  optional?: boolean | string;
  placeholder?: string;
};

const useOptional = (optional: Props["optional"]) => {
  const t = useTranslations("events.desk");
  return optional === true ? t("optional") : optional || undefined;
};

/** A line of text, a number, a day or a time. */
export function Box({
  name,
  label,
  hint,
  span = "c6",
  optional,
  placeholder,
  type = "text",
  list,
}: Props & { type?: string; list?: string }) {
  const { form } = useKit();
  const { value, error } = useField(name);
  return (
    <TextField
      {...form.register(name)}
      id={name}
      label={label}
      hint={hint}
      error={error}
      optional={useOptional(optional)}
      fieldClass={span}
      placeholder={placeholder}
      type={type}
      list={list}
      defaultValue={value}
    />
  );
}

export function Area({ name, label, hint, span = "c12", optional, placeholder }: Props) {
  const { form } = useKit();
  const { value, error } = useField(name);
  return (
    <TextareaField
      {...form.register(name)}
      id={name}
      label={label}
      hint={hint}
      error={error}
      optional={useOptional(optional)}
      fieldClass={span}
      placeholder={placeholder}
      rows={3}
      defaultValue={value}
    />
  );
}

type PickProps = Props & { options: readonly { value: string; label: string }[]; none?: string };

export function Pick({ name, label, hint, span = "c6", optional, options, none }: PickProps) {
  const { form } = useKit();
  const { value, error } = useField(name);
  return (
    <SelectField
      {...form.register(name)}
      id={name}
      label={label}
      hint={hint}
      error={error}
      optional={useOptional(optional)}
      fieldClass={span}
      defaultValue={value}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

export function Tick({ name, label, note }: { name: Name; label: string; note?: string }) {
  const { form } = useKit();
  const { on } = useField(name);
  return <Choice type="checkbox" {...form.register(name)} id={name} label={label} note={note} defaultChecked={on} />;
}
