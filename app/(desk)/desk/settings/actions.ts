"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { accessInput, accountInput, deskLinkInput, openAccountInput } from "@/lib/accounts/input";
import { changeAccess as change } from "@/lib/accounts/mutations/change-access";
import { closeAccount, reopenAccount } from "@/lib/accounts/mutations/close-account";
import { makeDeskLink, openAccount } from "@/lib/accounts/mutations/open-account";
import { act, type FormState } from "@/lib/action";
import { withLink } from "@/lib/letters/queries/link";
import { settingsInput } from "@/lib/settings/input";
import { saveSettings } from "@/lib/settings/mutations";
import { whitelistCopyInput, whitelistItemInput, whitelistRetireInput } from "@/lib/whitelist/input";
import { copyWhitelist, retireWhitelistItem, saveWhitelistItem } from "@/lib/whitelist/mutations";

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "settings.save", form, input: settingsInput, run: saveSettings });
  if (!state?.ok) return state;
  revalidatePath("/desk/settings");
  return { ...state, message: (await getTranslations("settings"))("saved", { n: Number(state.id) }) };
}

const target = (input: { accountId: string }) => input.accountId;
const words = () => getTranslations("accounts.desk");

/** A success with its sentence, and the page as it stands now. */
function after(state: FormState, message?: string): FormState {
  if (!state?.ok) return state;
  revalidatePath("/desk/settings");
  return message === undefined ? state : { ...state, message };
}

export async function open(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "accounts.open", form, input: openAccountInput, run: openAccount });
  return after(withLink(state, "/sign-in/link/"));
}

export async function link(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "accounts.sign_in_link", form, input: deskLinkInput, target, run: makeDeskLink });
  return after(withLink(state, "/sign-in/link/"));
}

export async function changeAccess(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "accounts.change_access", form, input: accessInput, target, run: change });
  return after(state, (await words())("changed"));
}

export async function close(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "accounts.close", form, input: accountInput, target, run: closeAccount });
  return after(state, (await words())("closed_done"));
}

export async function reopen(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "accounts.reopen", form, input: accountInput, target, run: reopenAccount });
  return after(state, (await words())("reopened"));
}

/** Act whitelist.save: adds an item to a year's list, or changes its number and source. */
export async function saveItem(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "whitelist.save", form, input: whitelistItemInput, run: saveWhitelistItem });
  const t = await getTranslations("whitelist");
  return after(state, t(state?.ok && state.said === "added" ? "added" : "saved"));
}

/** Act whitelist.retire: takes an item off the list, or puts it back. */
export async function retireItem(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "whitelist.retire", form, input: whitelistRetireInput, run: retireWhitelistItem });
  const t = await getTranslations("whitelist");
  return after(state, t(state?.ok && state.said === "restored" ? "was_restored" : "was_retired"));
}

/** Act whitelist.copy: takes a year's items over into the next. */
export async function copyYear(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "whitelist.copy", form, input: whitelistCopyInput, run: copyWhitelist });
  if (!state?.ok) return state;
  return after(state, (await getTranslations("whitelist"))("copied", { n: Number(state.id) }));
}
