"use client";
import type { ReactNode } from "react";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { useChosen } from "@/components/acts/kit";

type Props<T extends string> = {
  name: string;
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
  optional?: ReactNode;
  of: readonly T[];
  word: (value: T) => ReactNode;
  note?: (value: T) => ReactNode;
  /** Two columns of cards instead of a row of chips. */
  cards?: boolean;
};

/** One question with its answers as cards or chips. */
export function Choices<T extends string>({ name, type, of, word, note, cards, ...words }: Props<T>) {
  const { all, error } = useChosen(name);
  return (
    <FieldGroup id={name} error={error} {...words}>
      <div className={cards ? "topics" : "chips"}>
        {of.map((value) => (
          <Choice
            key={value}
            type={type}
            name={name}
            value={value}
            defaultChecked={all.includes(value)}
            label={word(value)}
            note={note?.(value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
