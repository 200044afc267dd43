/** The form's id in the page, by which it is found before scripts take it over. */
export const FORM_ID = "join-form";

/**
 * What was typed or chosen before the scripts came: on a slow phone that is a good part of the first step, and the form's
 * own start values would wipe it out. Ticks are given anew.
 */
export function typedBefore(): Record<string, string> {
  const form = typeof document === "undefined" ? null : document.getElementById(FORM_ID);
  if (!(form instanceof HTMLFormElement)) return {};
  const written = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    "input:not([type=hidden], [type=checkbox], [type=radio]), input[type=radio]:checked, select",
  );
  return Object.fromEntries([...written].flatMap(({ name, value }) => (name && value ? [[name, value]] : [])));
}
