"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { askLinkInput, sampleInput, signInInput } from "@/lib/accounts/input";
import { askForLink, sendSignInLink } from "@/lib/accounts/mutations/ask-link";
import { actOpenly, type FormState } from "@/lib/action";
import { signInWith } from "@/lib/auth/mutations";
import { safeNext } from "@/lib/auth/rules/next";
import { addressOf } from "@/lib/auth/rules/trust";

const homeAfter = (state: FormState, form: FormData) =>
  safeNext(form.get("next")) ?? (state?.ok ? state.said : undefined) ?? "/";

/** Act auth.sign_in: phone number or e-mail and password; then on to where the person was going. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "auth.sign_in",
    form,
    input: signInInput,
    run: (input) => signInWith("password", input),
  });
  if (state?.ok) redirect(homeAfter(state, form));
  return state;
}

/** Act auth.ask_link: a letter with a one-time link, if the address is registered; the answer does not say whether it is. */
export async function askLink(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const address = addressOf(await headers());
  return actOpenly({
    act: "auth.ask_link",
    form,
    input: askLinkInput,
    run: async ({ email }) => {
      const outcome = await askForLink({ email, address }, now);
      if (outcome.ok) after(() => sendSignInLink(email, now));
      return outcome;
    },
  });
}

/** Act auth.sample_sign_in: one click into a sample account; the provider asks again whether that is allowed here. */
export async function signInAsSample(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "auth.sample_sign_in",
    form,
    input: sampleInput,
    run: ({ login }) => signInWith("sample", { login }),
  });
  if (state?.ok) redirect(state.said ?? "/");
  return state;
}
