import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./field";
import { Input, Select, Textarea } from "./input";

type Own<Tag extends "input" | "textarea" | "select"> = Omit<ComponentProps<Tag>, "id"> &
  FieldWords & {
    /** Also the target of the error summary; default is the name. */
    id?: string;
    name: string;
    fieldClass?: string;
  };

export function TextField({ label, hint, error, optional, id, fieldClass, ...rest }: Own<"input">) {
  return (
    <Field id={id ?? rest.name} className={fieldClass} {...{ label, hint, error, optional }}>
      {(aria) => <Input {...rest} {...aria} />}
    </Field>
  );
}

export function TextareaField({ label, hint, error, optional, id, fieldClass, ...rest }: Own<"textarea">) {
  return (
    <Field id={id ?? rest.name} className={fieldClass} {...{ label, hint, error, optional }}>
      {(aria) => <Textarea {...rest} {...aria} />}
    </Field>
  );
}

export function SelectField({ label, hint, error, optional, id, fieldClass, ...rest }: Own<"select">) {
  return (
    <Field id={id ?? rest.name} className={fieldClass} {...{ label, hint, error, optional }}>
      {(aria) => <Select {...rest} {...aria} />}
    </Field>
  );
}
