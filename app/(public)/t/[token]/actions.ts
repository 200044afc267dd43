"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { getFormatter, getTranslations } from "next-intl/server";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { actOpenly, type FormState } from "@/lib/action";
import { addressOf } from "@/lib/auth/rules/trust";
import { no, type Outcome } from "@/lib/outcome";
import { seatOfferInput, ticketInput } from "@/lib/registrations/input";
import { acceptSeats, declineSeats } from "@/lib/registrations/mutations/answer-offer";
import { ticketFeedbackInput } from "@/lib/trainings/input";
import { giveTicketFeedback } from "@/lib/trainings/mutations/give-feedback";
import { withdrawBooking } from "@/lib/registrations/mutations/withdraw";

/** Acts on tickets are counted per address, like looks for links that are not there. */
async function counted(work: () => Promise<Outcome>): Promise<Outcome> {
  const [who, format] = await Promise.all([headers(), getFormatter()]);
  const answer = await takeAttempt([{ kind: "ticket", who: addressOf(who) }], new Date());
  if ("until" in answer)
    return no("registrations.refusals.too_many_tries", { time: format.dateTime(answer.until, "time") });
  return work();
}

function settled(state: FormState): FormState {
  if (state?.ok) revalidatePath("/t/[token]", "page");
  return state;
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await actOpenly({
      act: "registrations.withdraw",
      form,
      input: ticketInput,
      run: (input, once) => counted(() => withdrawBooking(input, once)),
    }),
  );
}

export async function accept(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await actOpenly({
      act: "registrations.accept",
      form,
      input: seatOfferInput,
      run: (input, once) => counted(() => acceptSeats(input, once)),
    }),
  );
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  return settled(
    await actOpenly({
      act: "registrations.decline",
      form,
      input: seatOfferInput,
      run: (input, once) => counted(() => declineSeats(input, once)),
    }),
  );
}

/** Act trainings.ticket_feedback: what a teacher or an enterprise says of the training. */
export async function rate(_: FormState, form: FormData): Promise<FormState> {
  const state = settled(
    await actOpenly({
      act: "trainings.ticket_feedback",
      form,
      input: ticketFeedbackInput,
      run: (input, once) => counted(() => giveTicketFeedback(input, once)),
    }),
  );
  return state?.ok ? { ...state, message: (await getTranslations("trainings.said"))("feedback_given") } : state;
}
