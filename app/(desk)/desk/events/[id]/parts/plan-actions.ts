"use server";
import { act, type FormState } from "@/lib/action";
import { leadInput } from "@/lib/events/input";
import { nameLead } from "@/lib/events/mutations/name-lead";
import { removePosition } from "@/lib/events/mutations/remove-position";
import { removeShift } from "@/lib/events/mutations/remove-shift";
import { savePosition } from "@/lib/events/mutations/save-position";
import { saveShift } from "@/lib/events/mutations/save-shift";
import { positionInput, removePositionInput, removeShiftInput, shiftInput } from "@/lib/events/plan/input";
import { settle } from "./settle";

const ofEvent = (input: { eventId: string }) => input.eventId;
const ofShift = (input: { shiftId: string }) => input.shiftId;
const ofPosition = (input: { positionId: string }) => input.positionId;

export async function putShift(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.save_shift", form, input: shiftInput, target: ofEvent, run: saveShift });
  return settle(state, form);
}

export async function dropShift(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "events.remove_shift",
    form,
    input: removeShiftInput,
    target: ofShift,
    run: removeShift,
  });
  return settle(state, form);
}

export async function putPosition(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "events.save_position",
    form,
    input: positionInput,
    target: ofEvent,
    run: savePosition,
  });
  return settle(state, form);
}

export async function dropPosition(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "events.remove_position",
    form,
    input: removePositionInput,
    target: ofPosition,
    run: removePosition,
  });
  return settle(state, form);
}

export async function lead(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "events.name_lead", form, input: leadInput, target: ofShift, run: nameLead });
  return settle(state, form);
}
