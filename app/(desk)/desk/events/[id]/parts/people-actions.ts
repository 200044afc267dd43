"use server";
import { act, type FormState } from "@/lib/action";
import { inviteInput, offerInput, phoneInput, removeInput } from "@/lib/signups/input";
import { enterByPhone } from "@/lib/signups/mutations/enter-by-phone";
import { invite as inviteTo } from "@/lib/signups/mutations/invite";
import { removeSignup } from "@/lib/signups/mutations/remove-signup";
import { takeBack as takeOfferBack } from "@/lib/signups/mutations/take-back";
import { settle } from "./settle";

const ofPosition = (input: { positionId: string }) => input.positionId;

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "signups.invite", form, input: inviteInput, target: ofPosition, run: inviteTo });
  return settle(state, form);
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.take_back",
    form,
    input: offerInput,
    target: (i) => i.offerId,
    run: takeOfferBack,
  });
  return settle(state, form);
}

export async function phone(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.enter_by_phone",
    form,
    input: phoneInput,
    target: ofPosition,
    run: enterByPhone,
  });
  return settle(state, form);
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.remove",
    form,
    input: removeInput,
    target: (i) => i.signupId,
    run: removeSignup,
  });
  return settle(state, form);
}
