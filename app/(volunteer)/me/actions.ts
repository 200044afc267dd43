"use server";
import { revalidatePath } from "next/cache";
import { act, type FormState } from "@/lib/action";
import { offerInput, signupInput } from "@/lib/signups/input";
import { acceptOffer } from "@/lib/signups/mutations/accept-offer";
import { declineOffer } from "@/lib/signups/mutations/decline-offer";
import { withdraw } from "@/lib/signups/mutations/withdraw";
import { returnInput } from "@/lib/volunteers/input";
import { comeBack } from "@/lib/volunteers/mutations/come-back";

/** Act signups.withdraw: gives up a place, or stops waiting. */
export async function withdrawSignup(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.withdraw",
    form,
    input: signupInput,
    target: (input) => input.signupId,
    run: (actor, input, once) => withdraw(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me");
  return state;
}

/** Act signups.accept: says yes to a held place. */
export async function accept(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.accept",
    form,
    input: offerInput,
    target: (input) => input.offerId,
    run: (actor, input, once) => acceptOffer(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me");
  return state;
}

/** Act signups.decline: leaves a held place to the next in the queue. */
export async function decline(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.decline",
    form,
    input: offerInput,
    target: (input) => input.offerId,
    run: (actor, input, once) => declineOffer(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me");
  return state;
}

/** Act volunteers.return: somebody who left registers again. */
export async function returnToRoster(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.return", form, input: returnInput, run: comeBack });
  if (state?.ok) revalidatePath("/me");
  return state;
}
