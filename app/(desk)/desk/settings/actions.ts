"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { settingsInput } from "@/lib/settings/input";
import { saveSettings } from "@/lib/settings/mutations";

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "settings.save", form, input: settingsInput, run: saveSettings });
  if (!state?.ok) return state;
  revalidatePath("/desk/settings");
  return { ...state, message: (await getTranslations("settings"))("saved", { n: Number(state.id) }) };
}
