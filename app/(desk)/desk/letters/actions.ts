"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { recordCallInput, sendAgainInput, stopInput } from "@/lib/letters/input";
import { recordCall } from "@/lib/letters/mutations/record-call";
import { sendAgain } from "@/lib/letters/mutations/send-again";
import { stopLetter } from "@/lib/letters/mutations/stop";

const target = (input: { letterId: string }) => input.letterId;

export async function stop(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "letters.stop", form, input: stopInput, target, run: stopLetter }));
}

export async function again(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "letters.send_again", form, input: sendAgainInput, target, run: sendAgain }));
}

export async function call(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "letters.record_call", form, input: recordCallInput, target, run: recordCall });
  if (state?.ok && state.said === "closed") redirect("/desk/letters");
  return after(state);
}

function after(state: FormState): FormState {
  if (state?.ok) revalidatePath("/desk/letters");
  return state;
}
