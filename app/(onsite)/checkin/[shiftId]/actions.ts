"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { correctInput, leaveInput, tickInput, typedInput, undoInput, walkInInput } from "@/lib/attendance/input";
import { correct } from "@/lib/attendance/mutations/correct";
import { noteLeave, tick } from "@/lib/attendance/mutations/tick";
import { typeCode } from "@/lib/attendance/mutations/type-code";
import { undo } from "@/lib/attendance/mutations/undo";
import { addWalkIn } from "@/lib/attendance/mutations/walk-in";

function settled(state: FormState): FormState {
  if (state?.ok) revalidatePath("/checkin/[shiftId]", "page");
  return state;
}

const personOf = (input: { shiftId: string; volunteerId: string }) => `${input.shiftId}:${input.volunteerId}`;

/** Ticks somebody in or out. */
export async function tickPerson(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await act({
      act: "attendance.mark",
      form,
      input: tickInput,
      target: personOf,
      run: (actor, input, once) => tick(actor, input, once),
    }),
  );
}

/** Takes a mis-tap back. */
export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  const state = settled(
    await act({
      act: "attendance.undo",
      form,
      input: undoInput,
      target: personOf,
      run: (actor, input, once) => undo(actor, input, once),
    }),
  );
  return state?.ok ? { ...state, message: (await getTranslations("attendance.roll"))("undone") } : state;
}

/** Notes that somebody cannot come. */
export async function leaveOf(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await act({
      act: "attendance.note_leave",
      form,
      input: leaveInput,
      target: personOf,
      run: (actor, input, once) => noteLeave(actor, input, once),
    }),
  );
}

/** Enters afterwards when somebody really came and went. */
export async function correctTimes(_: FormState, form: FormData): Promise<FormState> {
  const state = settled(
    await act({
      act: "attendance.correct",
      form,
      input: correctInput,
      target: personOf,
      run: (actor, input, once) => correct(actor, input, once),
    }),
  );
  return state?.ok ? { ...state, message: (await getTranslations("attendance.roll"))("said.corrected") } : state;
}

/** Six digits or a whole code, typed. */
export async function typeDigits(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await act({
      act: "attendance.type_code",
      form,
      input: typedInput,
      target: (input) => input.shiftId,
      run: (actor, input, once) => typeCode(actor, input, once),
    }),
  );
}

/** Adds somebody who came without a sign-up. */
export async function addPerson(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await act({
      act: "attendance.walk_in",
      form,
      input: walkInInput,
      target: (input) => input.shiftId,
      run: (actor, input, once) => addWalkIn(actor, input, once),
    }),
  );
}
