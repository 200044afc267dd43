"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState } from "@/lib/action";
import { deleteInput } from "@/lib/privacy/input";
import { askToBeDeleted } from "@/lib/privacy/mutations/ask";

/** Act privacy.delete: asks for one's account to be deleted after the days of grace. */
export async function ask(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "privacy.delete",
    form,
    input: deleteInput,
    run: (actor, input, once) => askToBeDeleted(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/me", "layout");
  redirect("/me/data");
}
