"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { actOpenly, type FormState } from "@/lib/action";
import { whoInput } from "@/lib/requests/draft/input";
import { begin } from "@/lib/requests/draft/mutations/begin";
import { tokenOfRequest } from "@/lib/requests/host/mutations/renew";
import { limited } from "@/lib/requests/mutations/limit";

/** Act requests.begin: the first step makes the draft, counted per address, and leads to its private link. */
export async function beginDraft(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, locale] = await Promise.all([headers(), getLocale()]);
  const state = await actOpenly({
    act: "requests.begin",
    form,
    input: whoInput,
    run: async (input, once) => (await limited("request_new", who, now)) ?? begin(input, locale, once, now),
  });
  const token = state?.ok ? await tokenOfRequest(state.id, now) : null;
  if (token) redirect(`/request/${token}?step=2`);
  return state;
}
