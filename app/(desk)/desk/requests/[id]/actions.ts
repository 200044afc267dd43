"use server";
import { revalidatePath } from "next/cache";
import { act, type FormState } from "@/lib/action";
import { declineInput, handOverInput, offerInput, requestInput, sayInput } from "@/lib/triage/input";
import { askHost, writeToHost } from "@/lib/triage/mutations/ask";
import { declineRequest } from "@/lib/triage/mutations/decline";
import { handOver } from "@/lib/triage/mutations/hand-over";
import { offerDates } from "@/lib/triage/mutations/offer";
import { registerHost } from "@/lib/triage/mutations/register-host";
import { renewLink } from "@/lib/triage/mutations/renew-link";
import { shareLink } from "@/lib/triage/mutations/share-link";
import { takeRequest } from "@/lib/triage/mutations/take";
import { takeDatesBack } from "@/lib/triage/mutations/take-back";
import { undoOffer } from "@/lib/triage/mutations/undo";
import { hostLink } from "@/lib/triage/queries/host-link";
import { saying } from "./parts/saying";

const target = (input: { requestId: string }) => input.requestId;

export async function take(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.take", form, input: requestInput, target, run: takeRequest }));
}

export async function ask(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.ask", form, input: sayInput, target, run: askHost }));
}

export async function write(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.message", form, input: sayInput, target, run: writeToHost }));
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.decline", form, input: declineInput, target, run: declineRequest }));
}

export async function handTo(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.hand_over", form, input: handOverInput, target, run: handOver }));
}

export async function offer(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.offer", form, input: offerInput, target, run: offerDates }));
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.undo", form, input: requestInput, target, run: undoOffer }));
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.take_back", form, input: sayInput, target, run: takeDatesBack }));
}

/** The host's link, old or new, as the message: it is shown once, to copy. */
export async function share(_: FormState, form: FormData): Promise<FormState> {
  const state =
    form.get("new") === "1"
      ? await act({ act: "requests.renew_link", form, input: requestInput, target, run: renewLink })
      : await act({ act: "requests.share_link", form, input: requestInput, target, run: shareLink });
  if (!state?.ok) return state;
  return { ...state, message: (await hostLink(state.id)) ?? "" };
}

export async function register(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "requests.register_host", form, input: requestInput, target, run: registerHost }));
}

async function after(state: FormState): Promise<FormState> {
  if (!state?.ok) return state;
  revalidatePath("/desk/requests", "layout");
  return { ...state, message: await saying(state.said) };
}
