"use server";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { act, type FormState } from "@/lib/action";
import { ownLeaveInput } from "@/lib/attendance/input";
import { leave } from "@/lib/attendance/mutations/leave";

/** Says that one cannot come to a shift that has begun. */
export async function sayLeave(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "attendance.leave",
    form,
    input: ownLeaveInput,
    target: (input) => input.shiftId,
    run: (actor, input, once) => leave(actor, input, once),
  });
  if (!state?.ok) return state;
  revalidatePath("/me", "layout");
  return { ...state, message: (await getTranslations("attendance.shifts.leave"))("done") };
}
