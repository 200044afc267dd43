"use server";
import { revalidatePath } from "next/cache";
import { act, type FormState } from "@/lib/action";
import { availabilityInput } from "@/lib/availability/input";
import { saveAvailability } from "@/lib/availability/mutations";
import { profileInput } from "@/lib/volunteers/input";
import { changeProfile } from "@/lib/volunteers/mutations/change-profile";

/** Act volunteers.change_profile: corrects one's own entry. */
export async function save(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.change_profile",
    form,
    input: profileInput,
    run: (actor, input, once) => changeProfile(actor, input, once),
  });
  if (state?.ok) revalidatePath("/me", "layout");
  return state;
}

/** Act availability.save: says when one is free. */
export async function saveFreeTime(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "availability.save", form, input: availabilityInput, run: saveAvailability });
  if (state?.ok) revalidatePath("/me/profile");
  return state;
}
