"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { designateInput, organisationInput } from "@/lib/organisations/input";
import { designateSchool } from "@/lib/organisations/mutations/designate";
import { saveOrganisation } from "@/lib/organisations/mutations/save";

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "organisations.save",
    form,
    input: organisationInput,
    target: (i) => i.organisationId,
    run: saveOrganisation,
  });
  if (!state?.ok) return state;
  revalidatePath("/desk/organisations");
  if (state.said === "added") redirect(`/desk/organisations?tab=${String(form.get("kind"))}&unit=${state.id}`);
  const t = await getTranslations("organisations.form");
  return { ...state, message: t(state.said === "unchanged" ? "unchanged" : "saved") };
}

export async function designate(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "organisations.designate",
    form,
    input: designateInput,
    target: (i) => i.organisationId,
    run: designateSchool,
  });
  if (!state?.ok) return state;
  revalidatePath("/desk/organisations");
  return { ...state, message: (await getTranslations("organisations.form"))("designated") };
}
