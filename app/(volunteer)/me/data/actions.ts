"use server";
import { revalidatePath } from "next/cache";
import { endSession, endOtherSessions } from "@/lib/accounts/mutations/end-sessions";
import { changeLogin } from "@/lib/accounts/mutations/change-login";
import { changeLoginInput, endSessionInput } from "@/lib/accounts/input";
import { act, type FormState } from "@/lib/action";
import { consentInput } from "@/lib/consents/input";
import { giveConsent, withdrawConsent } from "@/lib/consents/mutations";
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
