"use server";
import { revalidatePath } from "next/cache";
import { act, type FormState } from "@/lib/action";
import { revealInput } from "@/lib/certificates/input";
import { showIdentity as see } from "@/lib/certificates/mutations/show-identity";

export async function showIdentity(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.show_identity",
    form,
    input: revealInput,
    target: (i) => i.certificateId,
    run: see,
  });
  if (state?.ok) revalidatePath("/certificates", "layout");
  return state;
}
