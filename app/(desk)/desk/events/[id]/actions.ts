"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { cancelInput, editInput, eventInput, leadInput, moveInput } from "@/lib/events/input";
import { positionInput, removePositionInput, removeShiftInput, shiftInput } from "@/lib/events/plan/input";
import { cancelEvent } from "@/lib/events/mutations/cancel";
import { discardEvent } from "@/lib/events/mutations/discard";
import { editEvent } from "@/lib/events/mutations/edit";
import { moveEvent } from "@/lib/events/mutations/move";
import { nameLead } from "@/lib/events/mutations/name-lead";
import { publishEvent } from "@/lib/events/mutations/publish";
import { removePosition } from "@/lib/events/mutations/remove-position";
import { removeShift } from "@/lib/events/mutations/remove-shift";
import { retractEvent } from "@/lib/events/mutations/retract";
import { savePosition } from "@/lib/events/mutations/save-position";
import { saveShift } from "@/lib/events/mutations/save-shift";
import { sealedAddress } from "@/lib/letters/queries/link";
import { removeBookingInput, renewInput } from "@/lib/registrations/input";
import { removeBooking, renewTicket } from "@/lib/registrations/mutations/desk";
import { removeSessionInput, sessionInput } from "@/lib/sessions/input";
import { removeSession } from "@/lib/sessions/mutations/remove";
import { saveSession } from "@/lib/sessions/mutations/save";
import { inviteInput, offerInput, phoneInput, removeInput } from "@/lib/signups/input";
import { enterByPhone } from "@/lib/signups/mutations/enter-by-phone";
import { invite as inviteTo } from "@/lib/signups/mutations/invite";
import { removeSignup } from "@/lib/signups/mutations/remove-signup";
import { takeBack as takeOfferBack } from "@/lib/signups/mutations/take-back";

/** After a yes: back to the event, at the position worked on, with the sentence of success. */
function settle(state: FormState, form: FormData, to?: string): FormState {
  if (!state?.ok) return state;
  const id = String(form.get("eventId") ?? "");
  revalidatePath("/desk", "layout");
  const query = new URLSearchParams({ said: state.said ?? "saved" });
  const position = form.get("at");
  if (typeof position === "string" && position) query.set("position", position);
  if (form.get("tab") === "audience") query.set("tab", "audience");
  redirect(`${to ?? `/desk/events/${encodeURIComponent(id)}`}?${query}`);
}

export async function edit(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.edit", form, input: editInput, target: (i) => i.eventId, run: editEvent }),
    form,
  );
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.publish", form, input: eventInput, target: (i) => i.eventId, run: publishEvent }),
    form,
  );
}

export async function retract(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.retract", form, input: eventInput, target: (i) => i.eventId, run: retractEvent }),
    form,
  );
}

export async function move(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.move", form, input: moveInput, target: (i) => i.eventId, run: moveEvent }),
    form,
  );
}

export async function cancel(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.cancel", form, input: cancelInput, target: (i) => i.eventId, run: cancelEvent }),
    form,
  );
}

export async function discard(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "events.discard",
    form,
    input: eventInput,
    target: (i) => i.eventId,
    run: discardEvent,
  });
  return settle(state, form, "/desk/events");
}

export async function putShift(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.save_shift", form, input: shiftInput, target: (i) => i.eventId, run: saveShift }),
    form,
  );
}

export async function dropShift(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({
      act: "events.remove_shift",
      form,
      input: removeShiftInput,
      target: (i) => i.shiftId,
      run: removeShift,
    }),
    form,
  );
}

export async function putPosition(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.save_position", form, input: positionInput, target: (i) => i.eventId, run: savePosition }),
    form,
  );
}

export async function dropPosition(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({
      act: "events.remove_position",
      form,
      input: removePositionInput,
      target: (i) => i.positionId,
      run: removePosition,
    }),
    form,
  );
}

export async function lead(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "events.name_lead", form, input: leadInput, target: (i) => i.shiftId, run: nameLead }),
    form,
  );
}

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "signups.invite", form, input: inviteInput, target: (i) => i.positionId, run: inviteTo }),
    form,
  );
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "signups.take_back", form, input: offerInput, target: (i) => i.offerId, run: takeOfferBack }),
    form,
  );
}

export async function phone(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({
      act: "signups.enter_by_phone",
      form,
      input: phoneInput,
      target: (i) => i.positionId,
      run: enterByPhone,
    }),
    form,
  );
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "signups.remove", form, input: removeInput, target: (i) => i.signupId, run: removeSignup }),
    form,
  );
}

export async function putSession(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({ act: "sessions.save", form, input: sessionInput, target: (i) => i.eventId, run: saveSession }),
    form,
  );
}

export async function dropSession(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({
      act: "sessions.remove",
      form,
      input: removeSessionInput,
      target: (i) => i.sessionId,
      run: removeSession,
    }),
    form,
  );
}

export async function dropBooking(_: FormState, form: FormData): Promise<FormState> {
  return settle(
    await act({
      act: "registrations.remove",
      form,
      input: removeBookingInput,
      target: (i) => i.registrationId,
      run: removeBooking,
    }),
    form,
  );
}

/** The new link is the answer itself, shown once, to hand over. */
export async function renewBooking(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "registrations.renew_link",
    form,
    input: renewInput,
    target: (i) => i.registrationId,
    run: renewTicket,
  });
  if (!state?.ok) return state;
  const message = sealedAddress("/t/", state.said) ?? undefined;
  return { ok: true, id: state.id, at: state.at, ...(message ? { message } : {}) };
}
