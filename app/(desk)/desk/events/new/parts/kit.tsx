"use client";
import { useTranslations } from "next-intl";
import { createContext, use } from "react";
import { type FieldError, type FieldPath, get, type UseFormReturn } from "react-hook-form";
import type { FormValues } from "@/lib/action";
import type { Choices, Option } from "@/lib/events/queries/choices";
import type { TakenItem } from "@/lib/events/queries/taken-items";
import type { PlannedFields, PlannedInput } from "@/lib/sessions/input";

export type DraftFacts = {
  once: string;
  start: PlannedFields;
  /** A session as it begins, for kinds whose audience books. */
  session: NonNullable<PlannedFields["sessions"]>[number] | null;
  choices: Choices;
  taken: readonly TakenItem[];
  regions: readonly Option[];
  now: string;
};
export type Name = FieldPath<PlannedFields>;

type Kit = {
  facts: DraftFacts;
  form: UseFormReturn<PlannedFields, unknown, PlannedInput>;
  typed: FormValues | null;
  refused: Record<string, string>;
  ready: boolean;
};

export const KitContext = createContext<Kit | null>(null);

export function useKit(): Kit {
  const kit = use(KitContext);
  if (!kit) throw new Error("A field outside the form");
  return kit;
}

/** What a field shows first: what was typed before a refusal, else the template's. */
export function useField(name: Name): { value: string; on: boolean; error?: string } {
  const { facts, form, typed, refused } = useKit();
  const say = useSay();
  const start: unknown = typed ? typed[name] : get({ ...facts.start, sessions: [facts.session] }, name);
  const found: FieldError | undefined = get(form.formState.errors, name);
  const value = typeof start === "string" || typeof start === "number" ? String(start) : "";
  return { value, on: start === true || start === "on", error: found ? say(found) : refused[name] };
}

const SESSION_ERRORS = [
  "too_long",
  "amount",
  "moment",
  "link",
  "name",
  "audience",
  "end",
  "max_seats",
  "blocked",
  "window",
] as const;

/** A rule's sentence: our own by its key, or the general one for its kind. */
export function useSay(): (error: FieldError) => string {
  const t = useTranslations();
  return ({ message = "", type }) => {
    const own = ["title", "moment", "amount", "position_name", "shift_name", "blocked", "end_before_start"] as const;
    const mine = own.find((key) => message === `events.desk.errors.${key}`);
    if (mine) return t(`events.desk.errors.${mine}`);
    const general = (["day", "time"] as const).find((key) => message === `shell.errors.${key}`);
    if (general) return t(`shell.errors.${general}`);
    const seated = SESSION_ERRORS.find((key) => message === `sessions.errors.${key}`);
    if (seated) return t(`sessions.errors.${seated}`);
    return t(type === "invalid_value" ? "shell.errors.invalid_value" : "shell.errors.custom");
  };
}
