"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getFormatter, getLocale } from "next-intl/server";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { unsealToken } from "@/lib/accounts/queries/sealed-token";
import { act, actOpenly, type FormState } from "@/lib/action";
import { addressOf } from "@/lib/auth/rules/trust";
import { no } from "@/lib/outcome";
import { bookInput } from "@/lib/registrations/input";
import { book } from "@/lib/registrations/mutations/book";
import { offerInput, signUpInput, signupInput } from "@/lib/signups/input";
import { acceptOffer } from "@/lib/signups/mutations/accept-offer";
import { declineOffer } from "@/lib/signups/mutations/decline-offer";
import { signUp } from "@/lib/signups/mutations/sign-up";
import { withdraw } from "@/lib/signups/mutations/withdraw";
import { enrolInput, enrolPartyInput } from "@/lib/trainings/input";
import { enrol, enrolParty } from "@/lib/trainings/mutations/enrol";

/** Takes a place, or says every reason why not. */
export async function takePlace(eventId: string, _: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.sign_up",
    form,
    input: signUpInput,
    target: (i) => i.positionId,
    run: signUp,
  });
  return backTo(eventId, "done", state);
}

/** Joins the waiting list of a full position; takes the place should one have come free meanwhile. */
export async function joinQueue(eventId: string, _: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.wait",
    form,
    input: signUpInput,
    target: (i) => i.positionId,
    run: (actor, input, once) => signUp(actor, { ...input, wait: true }, once),
  });
  return backTo(eventId, "done", state);
}

export async function giveUpPlace(eventId: string, _: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.withdraw",
    form,
    input: signupInput,
    target: (i) => i.signupId,
    run: withdraw,
  });
  return backTo(eventId, "left", state);
}

export async function acceptPlace(eventId: string, _: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.accept",
    form,
    input: offerInput,
    target: (i) => i.offerId,
    run: acceptOffer,
  });
  return backTo(eventId, "done", state);
}

export async function passPlaceOn(eventId: string, _: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.decline",
    form,
    input: offerInput,
    target: (i) => i.offerId,
    run: declineOffer,
  });
  return backTo(eventId, "passed", state);
}

/** Books seats for the audience, or waits for them; then the ticket's own page. Counted per address. */
export async function bookSeats(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, format, locale] = await Promise.all([headers(), getFormatter(), getLocale()]);
  const state = await actOpenly({
    act: "registrations.book",
    form,
    input: bookInput,
    target: (i) => i.sessionId,
    run: async (input, once, actor) => {
      const counted = await takeAttempt([{ kind: "booking", who: addressOf(who) }], now);
      if ("until" in counted)
        return no("registrations.refusals.too_many_tries", { time: format.dateTime(counted.until, "time") });
      return book(input, once, { actor, locale, now });
    },
  });
  if (!state?.ok) return state;
  const token = unsealToken(state.said ?? "");
  revalidatePath("/events", "layout");
  redirect(token ? `/t/${token}` : "/events");
}

/** Act trainings.enrol: a volunteer books all sessions of a course at once; then their own page of it. */
export async function enrolInCourse(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "trainings.enrol",
    form,
    input: enrolInput,
    target: (i) => i.eventId,
    run: (actor, input, once) => enrol(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/events", "layout");
  revalidatePath("/me", "layout");
  redirect(`/me/trainings/${encodeURIComponent(state.id)}`);
}

/** Act trainings.enrol_party: a teacher or an enterprise, without account; then the ticket's own page. Counted per address. */
export async function enrolWithoutAccount(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, format, locale] = await Promise.all([headers(), getFormatter(), getLocale()]);
  const state = await actOpenly({
    act: "trainings.enrol_party",
    form,
    input: enrolPartyInput,
    target: (i) => i.eventId,
    run: async (input, once, actor) => {
      const counted = await takeAttempt([{ kind: "booking", who: addressOf(who) }], now);
      if ("until" in counted)
        return no("registrations.refusals.too_many_tries", { time: format.dateTime(counted.until, "time") });
      return enrolParty(input, once, { actor, locale, now });
    },
  });
  if (!state?.ok) return state;
  const token = unsealToken(state.said ?? "");
  revalidatePath("/events", "layout");
  redirect(token ? `/t/${token}` : "/events");
}

/** After a success: the event's page again, which says what happened from what is there now. */
async function backTo(eventId: string, word: "done" | "left" | "passed", state: FormState): Promise<FormState> {
  if (!state?.ok) return state;
  const path = `/events/${encodeURIComponent(eventId)}`;
  revalidatePath(path);
  redirect(`${path}?${word}=${encodeURIComponent(state.id)}`);
}
