"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { isMessageKey } from "@/lib/i18n/keys";
import {
  closeInput,
  correctInput,
  materialInput,
  removeMaterialInput,
  rollInput,
  trainingInput,
} from "@/lib/trainings/input";
import { closeTraining } from "@/lib/trainings/mutations/close";
import { correctRecord } from "@/lib/trainings/mutations/correct";
import { markRoll } from "@/lib/trainings/mutations/mark-roll";
import { saveTraining } from "@/lib/trainings/mutations/save";
import { removeMaterial, saveMaterial } from "@/lib/trainings/mutations/save-material";
import { questionInput, removeQuestionInput } from "@/lib/trainings/quiz/input";
import { removeQuestion, saveQuestion } from "@/lib/trainings/quiz/mutations/save-question";

/** After a yes: the page as it is now, with the sentence of success. */
async function told(state: FormState): Promise<FormState> {
  if (!state?.ok) return state;
  revalidatePath("/desk", "layout");
  const t = await getTranslations();
  const key = `trainings.said.${state.said}`;
  return isMessageKey(key) ? { ...state, message: t(key) } : state;
}

/** Act trainings.save: sets an event up as a course. */
export async function save(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.save",
      form,
      input: trainingInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => saveTraining(actor, input, once),
    }),
  );
}

/** Act trainings.save_material */
export async function writeMaterial(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.save_material",
      form,
      input: materialInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => saveMaterial(actor, input, once),
    }),
  );
}

/** Act trainings.remove_material */
export async function dropMaterial(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.remove_material",
      form,
      input: removeMaterialInput,
      target: (i) => i.materialId,
      run: (actor, input, once) => removeMaterial(actor, input, once),
    }),
  );
}

/** Act trainings.save_question */
export async function writeQuestion(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.save_question",
      form,
      input: questionInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => saveQuestion(actor, input, once),
    }),
  );
}

/** Act trainings.remove_question */
export async function dropQuestion(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.remove_question",
      form,
      input: removeQuestionInput,
      target: (i) => i.questionId,
      run: (actor, input, once) => removeQuestion(actor, input, once),
    }),
  );
}

/** Act trainings.mark_roll: who came, and for how long. */
export async function mark(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.mark_roll",
      form,
      input: rollInput,
      target: (i) => i.sessionId,
      run: (actor, input, once) => markRoll(actor, input, once),
    }),
  );
}

/** Act trainings.close: records and grants. */
export async function close(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.close",
      form,
      input: closeInput,
      target: (i) => i.eventId,
      run: (actor, input, once) => closeTraining(actor, input, once),
    }),
  );
}

/** Act trainings.correct: a new entry over an old one. */
export async function correct(_: FormState, form: FormData): Promise<FormState> {
  return told(
    await act({
      act: "trainings.correct",
      form,
      input: correctInput,
      target: (i) => i.recordId,
      run: (actor, input, once) => correctRecord(actor, input, once),
    }),
  );
}
