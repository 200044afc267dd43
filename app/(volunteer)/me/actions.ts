"use server";
import { revalidatePath } from "next/cache";
import { act, type FormState } from "@/lib/action";
import { returnInput } from "@/lib/volunteers/input";
import { comeBack } from "@/lib/volunteers/mutations/come-back";

/** Act volunteers.return: somebody who left registers again. */
export async function returnToRoster(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.return", form, input: returnInput, run: comeBack });
  if (state?.ok) revalidatePath("/me");
  return state;
}
