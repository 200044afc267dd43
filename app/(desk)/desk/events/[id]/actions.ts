"use server";
import { act, type FormState } from "@/lib/action";
import { cancelInput, editInput, eventInput, moveInput } from "@/lib/events/input";
import { finishInput } from "@/lib/hours/input";
import { finishEvent } from "@/lib/hours/mutations/finish";
import { cancelEvent } from "@/lib/events/mutations/cancel";
import { discardEvent } from "@/lib/events/mutations/discard";
import { editEvent } from "@/lib/events/mutations/edit";
import { moveEvent } from "@/lib/events/mutations/move";
import { publishEvent } from "@/lib/events/mutations/publish";
import { retractEvent } from "@/lib/events/mutations/retract";
import { settle } from "./parts/settle";

const ofEvent = (input: { eventId: string }) => input.eventId;

export async function edit(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.edit", form, input: editInput, target: ofEvent, run: editEvent });
  return settle(state, form);
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.publish", form, input: eventInput, target: ofEvent, run: publishEvent });
  return settle(state, form);
}

export async function retract(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.retract", form, input: eventInput, target: ofEvent, run: retractEvent });
  return settle(state, form);
}

export async function finish(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.finish", form, input: finishInput, target: ofEvent, run: finishEvent });
  return settle(state, form);
}

export async function move(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.move", form, input: moveInput, target: ofEvent, run: moveEvent });
  return settle(state, form);
}

export async function cancel(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.cancel", form, input: cancelInput, target: ofEvent, run: cancelEvent });
  return settle(state, form);
}

export async function discard(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.discard", form, input: eventInput, target: ofEvent, run: discardEvent });
  return settle(state, form, "/desk/events");
}
