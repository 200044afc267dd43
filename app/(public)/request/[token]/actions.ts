"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { REQUEST_KINDS } from "@/db/words";
import { getTranslations } from "next-intl/server";
import { actOpenly, type FormState, valuesOf } from "@/lib/action";
import {
  draftInput,
  stepInput,
  submitInput,
  typedInput,
  unfinishedStep,
  whoAgainInput,
} from "@/lib/requests/draft/input";
import { keepTyped, saveAnswers, saveWho } from "@/lib/requests/draft/mutations/save";
import { submit } from "@/lib/requests/draft/mutations/submit";
import { isTaken } from "@/lib/requests/draft/queries/screen";
import { limited } from "@/lib/requests/mutations/limit";
import { stepNumber, stepOf } from "@/lib/requests/rules/steps";
import { dayOf } from "@/lib/time";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const kindOf = (form: FormData) => REQUEST_KINDS.find((known) => known === text(form, "kind")) ?? REQUEST_KINDS[0];

/** Where the draft goes on; old pages of it are forgotten, so that "back" in the browser shows what is kept. */
function goTo(form: FormData, step: number): never {
  revalidatePath("/request/[token]", "page");
  redirect(`/request/${encodeURIComponent(text(form, "token"))}?step=${step}`);
}

/** Act requests.save_draft: keeps a step; "back" keeps it as it is, "on" looks at it first. */
export async function saveStep(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const who = await headers();
  const kind = kindOf(form);
  const step = stepOf(text(form, "step"), "who");
  const back = text(form, "go") === "back";
  const year = Number(text(form, "year")) || undefined;
  const act = "requests.save_draft";
  const few = () => limited("request_act", who, now);
  const state =
    step === "what" || step === "when"
      ? await actOpenly({
          act,
          form,
          input: back ? unfinishedStep(step) : stepInput(kind, step, dayOf(now), year),
          run: async (input, once) => (await few()) ?? saveAnswers(input, once, now),
        })
      : await actOpenly({
          act,
          form,
          input: whoAgainInput,
          run: async (input, once) => (await few()) ?? saveWho(input, once, now),
        });
  if (!state?.ok) return state;
  const number = stepNumber(step);
  if (step === "what" && !back && (await isTaken(state.id))) goTo(form, number);
  return goTo(form, back ? number - 1 : number + 1);
}

/**
 * Act requests.keep_draft: keeps what is typed in a step before its button is pressed. Says the draft's new version, and in
 * words what could not be kept.
 */
export async function keepStep(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const who = await headers();
  const step = stepOf(text(form, "step"), "who");
  const input = typedInput(step === "check" ? "who" : step);
  const state = await actOpenly({
    act: "requests.keep_draft",
    form,
    input,
    run: async (typed, once) => (await limited("request_act", who, now)) ?? keepTyped(typed, once, now),
  });
  if (!state?.ok) return state;
  // The page is drawn anew behind the fields, so that its version and its time are those of the draft.
  revalidatePath("/request/[token]", "page");
  const left = input.parse(valuesOf(form)).left;
  const t = await getTranslations("requests.form.nav");
  return { ...state, message: left.names + left.open > 0 ? t("left_out", left) : undefined };
}

/** Act requests.next_year: the item has entered the school this year, so the visit is asked for the next. */
export async function askNextYear(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const who = await headers();
  const state = await actOpenly({
    act: "requests.next_year",
    form,
    input: draftInput,
    run: async ({ token, version, whitelistYear }, once) =>
      (await limited("request_act", who, now)) ??
      saveAnswers({ token, version, answers: { whitelistYear } }, once, now),
  });
  return state?.ok ? goTo(form, 3) : state;
}

/** Act requests.submit: hands the draft in and leads to the host's page. */
export async function handIn(_: FormState, form: FormData): Promise<FormState> {
  const now = new Date();
  const [who, locale] = await Promise.all([headers(), getLocale()]);
  if (text(form, "go") === "back") return goTo(form, 3);
  const state = await actOpenly({
    act: "requests.submit",
    form,
    input: submitInput(kindOf(form)),
    run: async (input, once) => (await limited("request_act", who, now)) ?? submit(input, locale, once, now),
  });
  if (state?.ok) redirect(`/r/${encodeURIComponent(text(form, "token"))}?sent=1`);
  return state;
}
