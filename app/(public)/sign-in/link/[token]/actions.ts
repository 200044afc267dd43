"use server";
import { redirect } from "next/navigation";
import { linkInput } from "@/lib/accounts/input";
import { actOpenly, type FormState } from "@/lib/action";
import { signInWith } from "@/lib/auth/mutations";

/** Act auth.use_link: uses the link up and signs in; only a press of the button comes here, never an opened page. */
export async function openLink(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "auth.use_link",
    form,
    input: linkInput,
    run: (input) => signInWith("link", input),
  });
  if (state?.ok) redirect("/sign-in/password");
  return state;
}
