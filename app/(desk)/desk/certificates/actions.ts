"use server";
import { revalidatePath } from "next/cache";
import { after } from "next/server";
import { getFormatter, getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { askOnlyInput, batchInput, declineInput, endInput, issuerInput, rotateInput } from "@/lib/certificates/input";
import { decline as declineAsk, notice as beginNotice } from "@/lib/certificates/mutations/answer";
import { runBatches, startBatch as beginBatch } from "@/lib/certificates/mutations/batch";
import { replace as replaceOne, revoke as revokeOne } from "@/lib/certificates/mutations/end";
import { issue as issueOne } from "@/lib/certificates/mutations/issue";
import { saveIssuer as save } from "@/lib/certificates/mutations/save-issuer";
import { rotateKey as rotate } from "@/lib/certificates/mutations/signing-key";
import { instantOf } from "@/lib/time";

const words = () => getTranslations("certificates.desk");
const said = (state: FormState) => (state?.ok ? (state.said ?? "") : "");

/** A success with its sentence, and the page as it stands now. */
function told(state: FormState, message: string): FormState {
  if (!state?.ok) return state;
  revalidatePath("/desk/certificates");
  return { ...state, message };
}

export async function issue(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.issue",
    form,
    input: askOnlyInput,
    target: (i) => i.askId,
    run: issueOne,
  });
  return told(state, (await words())("asks.issued", { number: said(state) }));
}

export async function notice(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.notice",
    form,
    input: askOnlyInput,
    target: (i) => i.askId,
    run: beginNotice,
  });
  if (!state?.ok) return state;
  const day = (await getFormatter()).dateTime(instantOf(said(state), "12:00"), "fullDay");
  return told(state, (await words())("asks.noticed", { day }));
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.decline",
    form,
    input: declineInput,
    target: (i) => i.askId,
    run: declineAsk,
  });
  return told(state, (await words())("asks.declined"));
}

export async function replace(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.replace",
    form,
    input: endInput,
    target: (i) => i.certificateId,
    run: replaceOne,
  });
  return told(state, (await words())("register.replaced", { number: said(state) }));
}

export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.revoke",
    form,
    input: endInput,
    target: (i) => i.certificateId,
    run: revokeOne,
  });
  return told(state, (await words())("register.revoked"));
}

export async function startBatch(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.batch",
    form,
    input: batchInput,
    target: (i) => i.teamId,
    run: beginBatch,
  });
  // Begun at once; the timed job carries on should this process end.
  if (state?.ok) after(() => runBatches(new Date()));
  return told(state, (await words())("batches.started", { n: Number(said(state)) }));
}

export async function saveIssuer(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "certificates.save_issuer",
    form,
    input: issuerInput,
    target: (i) => i.organisationId,
    run: save,
  });
  return told(state, (await words())(said(state) === "unchanged" ? "issuers.unchanged" : "issuers.saved"));
}

export async function rotateKey(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "certificates.rotate_key", form, input: rotateInput, run: rotate });
  return told(state, (await words())("keys.rotated", { key: said(state) }));
}
