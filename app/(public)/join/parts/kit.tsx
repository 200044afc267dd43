"use client";
import { createContext, useContext } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { joinInput } from "@/lib/volunteers/input";
import type { ConsentPurpose } from "@/db/words";
import type { JoinChoices } from "@/lib/volunteers/queries/join-choices";

export type JoinFields = z.input<ReturnType<typeof joinInput>>;
export type FieldName = Extract<keyof JoinFields, string>;

/** What the server page knows and every step needs. */
export type JoinFacts = {
  once: string;
  /** YYYY-MM-DD */ today: string;
  years: number[];
  regions: { code: string; name: string }[];
  choices: JoinChoices;
  consents: { purpose: ConsentPurpose; version: string; must: boolean }[];
  reviewDays: number;
  guardianDays: number;
  /** Sentences by catalogue key. */
  errors: Record<string, string>;
};

export type Kit = {
  facts: JoinFacts;
  form: UseFormReturn<JoinFields>;
  /** What stood there when the server sent the form back. */
  typed: Record<string, string | string[]>;
  /** What the server says about a field. */
  refused: Record<string, string>;
  branch: "too_young" | "guardian" | "adult" | null;
  ready: boolean;
  goTo: (step: number) => void;
};

export const KitContext = createContext<Kit | null>(null);

export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error("outside the form");
  return kit;
}

/** Everything one control needs: its name, its value as the server last saw it, and what is wrong with it. */
export function useField(name: FieldName) {
  const { form, typed } = useKit();
  const was = typed[name];
  return { ...form.register(name), error: useError(name), ...(typeof was === "string" ? { defaultValue: was } : {}) };
}

/** What is wrong with a field, in words. */
export function useError(name: FieldName): string | undefined {
  const { form, facts, refused } = useKit();
  const key = form.formState.errors[name]?.message;
  if (typeof key === "string" && key) return facts.errors[key] ?? facts.errors["shell.errors.custom"];
  return refused[name];
}

/** Whether a box was ticked when the server sent the form back. */
export function useTicked(name: FieldName, value: string): boolean {
  const was = useKit().typed[name];
  return Array.isArray(was) ? was.includes(value) : was === value;
}
