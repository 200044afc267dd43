"use client";
import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/action";

/** What a form knows: what stands in its fields, and what is wrong with them. */
type Kit = { values: FormValues; errors: Record<string, string> };

const KitContext = createContext<Kit>({ values: {}, errors: {} });
export const FormKit = KitContext.Provider;

/** Name, value and mistake of a text field. */
export function useText(name: string) {
  const { values, errors } = useContext(KitContext);
  const value = values[name];
  return { name, defaultValue: typeof value === "string" ? value : "", error: errors[name] };
}

/** Which of several are chosen, and what is wrong with them. */
export function useChosen(name: string) {
  const { values, errors } = useContext(KitContext);
  const value = values[name];
  const all = Array.isArray(value) ? value : value ? [value] : [];
  return { all, error: errors[name] };
}
