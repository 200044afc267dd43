import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The word 选填 when the field may stay empty. */
  optional?: ReactNode;
};

export type FieldAria = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** The attributes that tie a control to its label, hint and error. */
export function fieldAria(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">): FieldAria {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    ...(described && { "aria-describedby": described }),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

function Notes({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <CircleAlert className="i" aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

type FieldProps = FieldWords & { id: string; className?: string; children: (aria: FieldAria) => ReactNode };

/** Label, hint and error around one control: `<Field id="phone" label=…>{(aria) => <Input {...aria} name="phone" />}</Field>`. */
export function Field({ id, label, hint, error, optional, className, children }: FieldProps) {
  return (
    <div className={cn("field", error && "field--error", className)}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="opt"> {optional}</span>}
      </label>
      <Notes id={id} hint={hint} error={error} />
      {children(fieldAria(id, { hint, error }))}
    </div>
  );
}

type FieldGroupProps = FieldWords & { id: string; className?: string; children: ReactNode };

/** A question with several controls (choices, a date in two boxes). The error summary may link to its id. */
export function FieldGroup({ id, label, hint, error, optional, className, children }: FieldGroupProps) {
  const aria = fieldAria(id, { hint, error });
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cn("field", error && "field--error", className)}
      aria-describedby={aria["aria-describedby"]}
    >
      <legend>
        {label}
        {optional && <span className="opt"> {optional}</span>}
      </legend>
      <Notes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
