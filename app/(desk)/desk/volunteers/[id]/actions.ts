"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { withLink } from "@/lib/letters/queries/link";
import {
  approveInput,
  changeLoginInput,
  clearanceInput,
  linkInput,
  paperConsentInput,
  qualificationInput,
  reasonedInput,
  revealInput,
  withdrawQualificationInput,
} from "@/lib/volunteers/desk/input";
import { approveVolunteer } from "@/lib/volunteers/mutations/approve";
import { changeVolunteerLogin } from "@/lib/volunteers/mutations/change-login";
import { declineVolunteer } from "@/lib/volunteers/mutations/decline";
import { makeGuardianLink } from "@/lib/volunteers/mutations/guardian-link";
import { pauseVolunteer } from "@/lib/volunteers/mutations/pause";
import { recordClearance } from "@/lib/volunteers/mutations/record-clearance";
import { recordConsent } from "@/lib/volunteers/mutations/record-consent";
import { recordQualification } from "@/lib/volunteers/mutations/record-qualification";
import { resumeVolunteer } from "@/lib/volunteers/mutations/resume";
import { revealVolunteer } from "@/lib/volunteers/mutations/reveal";
import { makeSignInLink } from "@/lib/volunteers/mutations/sign-in-link";
import { withdrawQualification } from "@/lib/volunteers/mutations/withdraw-qualification";

const target = (input: { volunteerId: string }) => input.volunteerId;
const words = () => getTranslations("volunteers.desk.act");

/** A success with its sentence, and the page as it stands now. */
function after(state: FormState, message?: string): FormState {
  if (!state?.ok) return state;
  revalidatePath("/desk/volunteers", "layout");
  return message === undefined ? state : { ...state, message };
}

/** The counts in "<coming>/<broken>". */
function counts(state: FormState): { coming: number; broken: number } {
  const [coming = 0, broken = 0] = (state?.ok ? (state.said ?? "") : "").split("/").map(Number);
  return { coming, broken };
}

async function recorded(state: FormState): Promise<FormState> {
  const t = await words();
  const rechecked = counts(state);
  return after(state, rechecked.coming > 0 ? t("rechecked", rechecked) : t("rechecked_none"));
}

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.approve", form, input: approveInput, target, run: approveVolunteer });
  return after(state, (await words())("approved"));
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.decline", form, input: reasonedInput, target, run: declineVolunteer });
  return after(state, (await words())("declined"));
}

export async function pause(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.pause", form, input: reasonedInput, target, run: pauseVolunteer });
  return after(state, (await words())("paused", { n: state?.ok ? Number(state.said) : 0 }));
}

export async function resume(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.resume", form, input: approveInput, target, run: resumeVolunteer });
  return after(state, (await words())("resumed", counts(state)));
}

export async function qualify(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.record_qualification",
    form,
    input: qualificationInput,
    target,
    run: recordQualification,
  });
  return recorded(state);
}

export async function disqualify(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.withdraw_qualification",
    form,
    input: withdrawQualificationInput,
    target: (i) => i.qualificationId,
    run: withdrawQualification,
  });
  return recorded(state);
}

export async function clear(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.record_clearance",
    form,
    input: clearanceInput,
    target,
    run: recordClearance,
  });
  return recorded(state);
}

export async function consent(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.record_consent",
    form,
    input: paperConsentInput,
    target,
    run: recordConsent,
  });
  return recorded(state);
}

export async function reveal(_: FormState, form: FormData): Promise<FormState> {
  return after(await act({ act: "volunteers.reveal", form, input: revealInput, target, run: revealVolunteer }));
}

export async function signInLink(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.sign_in_link", form, input: linkInput, target, run: makeSignInLink });
  return after(withLink(state, "/sign-in/link/"));
}

export async function guardianLink(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({ act: "volunteers.guardian_link", form, input: linkInput, target, run: makeGuardianLink });
  return after(withLink(state, "/g/"));
}

export async function changeLogin(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "volunteers.change_login",
    form,
    input: changeLoginInput,
    target,
    run: changeVolunteerLogin,
  });
  return after(state, (await words())("login_changed", { n: state?.ok ? Number(state.said) : 0 }));
}
