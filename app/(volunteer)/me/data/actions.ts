"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { endSession, endOtherSessions } from "@/lib/accounts/mutations/end-sessions";
import { changeLogin } from "@/lib/accounts/mutations/change-login";
import { changeLoginInput, endSessionInput } from "@/lib/accounts/input";
import { act, type FormState } from "@/lib/action";
import { consentInput } from "@/lib/consents/input";
import { giveConsent, withdrawConsent } from "@/lib/consents/mutations";
import { askInput, takeBackInput } from "@/lib/privacy/input";
import { askAboutData, takeRequestBack } from "@/lib/privacy/mutations/ask";
import { leaveInput } from "@/lib/volunteers/input";
import { leave } from "@/lib/volunteers/mutations/leave";

function seen(state: FormState): FormState {
  if (state?.ok) revalidatePath("/me", "layout");
  return state;
}

/** Act auth.end_session: ends one of one's own sessions; "others" ends all but this one. */
export async function end(_: FormState, form: FormData): Promise<FormState> {
  return seen(
    await act({
      act: "auth.end_session",
      form,
      input: endSessionInput,
      target: (input) => input.sessionId,
      run: (actor, input, once) =>
        input.sessionId === "others" ? endOtherSessions(actor, once) : endSession(actor, input, once),
    }),
  );
}

/** Act volunteers.withdraw_consent: takes back something one agreed to. */
export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return seen(
    await act({
      act: "volunteers.withdraw_consent",
      form,
      input: consentInput,
      target: (input) => input.purpose,
      run: (actor, input, once) => withdrawConsent(actor, input, once),
    }),
  );
}

/** Act volunteers.give_consent: agrees to an optional text. */
export async function give(_: FormState, form: FormData): Promise<FormState> {
  return seen(
    await act({
      act: "volunteers.give_consent",
      form,
      input: consentInput,
      target: (input) => input.purpose,
      run: (actor, input, once) => giveConsent(actor, input, once),
    }),
  );
}

/** Act volunteers.leave: leaves the roster. */
export async function leaveRoster(_: FormState, form: FormData): Promise<FormState> {
  return seen(
    await act({
      act: "volunteers.leave",
      form,
      input: leaveInput,
      run: (actor, input, once) => leave(actor, input, once),
    }),
  );
}

/** Act auth.change_login: another phone number or e-mail to sign in with. */
export async function renew(_: FormState, form: FormData): Promise<FormState> {
  return seen(
    await act({
      act: "auth.change_login",
      form,
      input: changeLoginInput,
      target: (input) => input.kind,
      run: (actor, input, once) => changeLogin(actor, input, once),
    }),
  );
}

/** Act privacy.ask: what one cannot do alone, in one's own words. */
export async function askFor(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "privacy.ask",
    form,
    input: askInput,
    target: (input) => input.kind,
    run: (actor, input, once) => askAboutData(actor, input, once),
  });
  const t = await getTranslations("privacy.ask");
  return seen(state?.ok ? { ...state, message: t("sent") } : state);
}

/** Act privacy.take_back: takes an open request back, a deletion too. */
export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "privacy.take_back",
    form,
    input: takeBackInput,
    target: (input) => input.requestId,
    run: (actor, input, once) => takeRequestBack(actor, input, once),
  });
  const t = await getTranslations("privacy.mine");
  return seen(state?.ok ? { ...state, message: t("took_back") } : state);
}
