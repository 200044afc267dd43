"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act, type FormState, valuesOf } from "@/lib/action";
import { inviteInput } from "@/lib/signups/input";
import { invite as inviteTo } from "@/lib/signups/mutations/invite";
import { boardAskOf, boardHref } from "./parts/board-href";

/** Invites the ticked people from the board, and back to the board as it stood. */
export async function invite(_: FormState, form: FormData): Promise<FormState> {
  const state = await act({
    act: "signups.invite",
    form,
    input: inviteInput,
    target: (i) => i.positionId,
    run: inviteTo,
  });
  if (!state?.ok) return state;
  revalidatePath("/desk", "layout");
  const back = boardHref(boardAskOf(valuesOf(form)));
  redirect(`${back}${back.includes("?") ? "&" : "?"}said=${encodeURIComponent(state.said ?? "invited")}`);
}
