import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  type: "radio" | "checkbox";
  label: ReactNode;
  /** A second, smaller line. */
  note?: ReactNode;
};

/** A radio or a checkbox as a card that can be hit with a thumb. */
export function Choice({ label, note, className, disabled, ...rest }: ChoiceProps) {
  return (
    <label className={cn("choice", className)} data-off={disabled ? "" : undefined}>
      <input disabled={disabled} {...rest} />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

type SwitchProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; note?: ReactNode };

/** On or off at once (a filter, a setting). What is sent with a form is a Choice. */
export function Switch({ label, note, className, ...rest }: SwitchProps) {
  return (
    <label className={cn("switch", className)}>
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <input type="checkbox" role="switch" {...rest} />
    </label>
  );
}
