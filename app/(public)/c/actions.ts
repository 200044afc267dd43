"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { act, type FormState } from "@/lib/action";
import { shortInput } from "@/lib/attendance/input";
import { checkInByClaim, claimByShort } from "@/lib/attendance/mutations/check-in";
import { CLAIM_COOKIE, claimFlags } from "@/lib/attendance/rules/claim";
import { isSecure } from "@/lib/auth/next";
import { done } from "@/lib/outcome";

const kindInput = z.object({ kind: z.enum(["in", "out"]) });

/** Checks the person in or out by the scan this browser keeps, and says so on the same page. */
export async function checkIn(_: FormState, form: FormData): Promise<FormState> {
  const claim = (await cookies()).get(CLAIM_COOKIE)?.value ?? "";
  const state = await act({
    act: "attendance.check_in",
    form,
    input: kindInput,
    target: ({ kind }) => kind,
    run: (actor, { kind }, once) => checkInByClaim(actor, { claim, kind }, once),
  });
  if (state?.ok) redirect(`/c?ok=${state.said === "checked_out" ? "out" : "in"}`);
  return state;
}

/** The six symbols of the lead's screen, typed: as good as a scan. */
export async function typeShort(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "attendance.claim",
    form,
    input: shortInput,
    run: async (actor, { code }) => {
      const answer = await claimByShort(actor, code);
      if (!answer.ok) return answer;
      (await cookies()).set(CLAIM_COOKIE, answer.claim, claimFlags(await isSecure()));
      return done("claim");
    },
  });
  if (state?.ok) revalidatePath("/c");
  return state;
}
