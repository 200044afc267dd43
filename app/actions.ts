"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { FORGET_COOKIE } from "@/components/checkin/kept";
import { act, type FormState } from "@/lib/action";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locale";
import { isTheme, THEME_COOKIE } from "@/lib/i18n/theme";
import { endThisSession } from "@/lib/auth/mutations";
import { offerInput, signupInput } from "@/lib/signups/input";
import { acceptOffer } from "@/lib/signups/mutations/accept-offer";
import { declineOffer } from "@/lib/signups/mutations/decline-offer";
import { withdraw } from "@/lib/signups/mutations/withdraw";

const YEAR_S = 365 * 24 * 3600;
const kept = { path: "/", sameSite: "lax", maxAge: YEAR_S } as const;

/** Act shell.locale: keeps the reader's language in a cookie. */
export async function switchLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (typeof locale === "string" && isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, kept);
}

/** Act shell.theme: keeps light or dark in a cookie; empty follows the system. */
export async function switchTheme(form: FormData): Promise<void> {
  const theme = form.get("theme");
  const jar = await cookies();
  if (typeof theme === "string" && isTheme(theme)) jar.set(THEME_COOKIE, theme, kept);
  else jar.delete(THEME_COOKIE);
}

/** Act auth.sign_out: ends this browser's session, and asks the browser to forget a roll it keeps. */
export async function signOut(): Promise<void> {
  await endThisSession();
  (await cookies()).set(FORGET_COOKIE, "1", { path: "/", sameSite: "lax", maxAge: YEAR_S });
  redirect("/");
}

/** Act signups.withdraw: gives up a place, or stops waiting. */
export async function withdrawSignup(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.withdraw",
    form,
    input: signupInput,
    target: (input) => input.signupId,
    run: (actor, input, once) => withdraw(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me", "layout");
  return state;
}

/** Act signups.accept: says yes to a held place. */
export async function acceptPlace(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.accept",
    form,
    input: offerInput,
    target: (input) => input.offerId,
    run: (actor, input, once) => acceptOffer(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me", "layout");
  return state;
}

/** Act signups.decline: leaves a held place to the next in the queue. */
export async function declinePlace(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.decline",
    form,
    input: offerInput,
    target: (input) => input.offerId,
    run: (actor, input, once) => declineOffer(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me", "layout");
  return state;
}
