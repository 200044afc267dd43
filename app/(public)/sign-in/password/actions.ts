"use server";
import { redirect } from "next/navigation";
import { setPasswordInput } from "@/lib/accounts/input";
import { changePassword } from "@/lib/accounts/mutations/change-password";
import { act, type FormState } from "@/lib/action";
import { verifySession } from "@/lib/auth/queries";
import { homeOf } from "@/lib/auth/rules/home";
import { safeNext } from "@/lib/auth/rules/next";

/** Act auth.change_password: sets one's password; everywhere else one is signed out. */
export async function setPassword(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "auth.change_password", form, input: setPasswordInput, run: changePassword });
  if (!state?.ok) return state;
  const actor = await verifySession();
  redirect(safeNext(form.get("next")) ?? (actor ? homeOf(actor.role) : "/"));
}
