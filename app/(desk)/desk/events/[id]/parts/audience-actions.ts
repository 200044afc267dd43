"use server";
import { act, type FormState } from "@/lib/action";
import { withLink } from "@/lib/letters/queries/link";
import { removeBookingInput, renewInput } from "@/lib/registrations/input";
import { removeBooking, renewTicket } from "@/lib/registrations/mutations/desk";
import { removeSessionInput, sessionInput } from "@/lib/sessions/input";
import { removeSession } from "@/lib/sessions/mutations/remove";
import { saveSession } from "@/lib/sessions/mutations/save";
import { settle } from "./settle";

const ofEvent = (input: { eventId: string }) => input.eventId;
const ofBooking = (input: { registrationId: string }) => input.registrationId;

export async function putSession(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "sessions.save", form, input: sessionInput, target: ofEvent, run: saveSession });
  return settle(state, form);
}

export async function dropSession(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "sessions.remove",
    form,
    input: removeSessionInput,
    target: (i) => i.sessionId,
    run: removeSession,
  });
  return settle(state, form);
}

export async function dropBooking(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "registrations.remove",
    form,
    input: removeBookingInput,
    target: ofBooking,
    run: removeBooking,
  });
  return settle(state, form);
}

/** The new link is the answer itself, shown once, to hand over. */
export async function renewBooking(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "registrations.renew_link",
    form,
    input: renewInput,
    target: ofBooking,
    run: renewTicket,
  });
  return withLink(state, "/t/");
}
