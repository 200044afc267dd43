"use server";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { REQUEST_KINDS } from "@/db/words";
import { actOpenly, type FormState } from "@/lib/action";
import type { Once } from "@/lib/once/mutations";
import { no, type Outcome } from "@/lib/outcome";
import {
  callOffInput,
  countInput,
  feedbackInput,
  moveInput,
  noneSuitsInput,
  pickInput,
  rewishInput,
  sayInput,
  tokenInput,
} from "@/lib/requests/host/input";
import { requestOf } from "@/lib/requests/host/mutations/as-host";
import { askToMove, changeCount, changeWishes } from "@/lib/requests/host/mutations/change";
import { giveFeedback } from "@/lib/requests/host/mutations/feedback";
import { renewOwnLink, tokenOfRequest } from "@/lib/requests/host/mutations/renew";
import { say } from "@/lib/requests/host/mutations/say";
import { limited } from "@/lib/requests/mutations/limit";
import { dayOf } from "@/lib/time";
import { acceptDate } from "@/lib/triage/mutations/accept-date";
import { callOff } from "@/lib/triage/mutations/call-off";
import { declineDates } from "@/lib/triage/mutations/decline-dates";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const kindOf = (form: FormData) => REQUEST_KINDS.find((known) => known === text(form, "kind")) ?? REQUEST_KINDS[0];

/** Counted per address first; what was done shows on the page at once. */
async function counted(work: () => Promise<Outcome>): Promise<Outcome> {
  const refusal = await limited("request_act", await headers(), new Date());
  return refusal ?? work();
}

/** Acts that name the request by its id: the link says which. */
async function ofLink(token: string, work: (requestId: string) => Promise<Outcome>): Promise<Outcome> {
  const request = await requestOf(token, new Date());
  return request ? work(request.id) : no("requests.refusals.gone");
}

function shown(state: FormState, form: FormData): FormState {
  if (!state?.ok) return state;
  revalidatePath("/r/[token]", "page");
  redirect(`/r/${encodeURIComponent(text(form, "token"))}?said=${state.said ?? ""}`);
}

/** Act requests.say: a message, or the answer to a question. */
export async function write(_: FormState, form: FormData): Promise<FormState> {
  const run = (input: Parameters<typeof say>[0], once: Once) => counted(() => say(input, once));
  return shown(await actOpenly({ act: "requests.say", form, input: sayInput, run }), form);
}

/** Act requests.accept: picks one of the offered dates. */
export async function pick(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.accept",
    form,
    input: pickInput,
    run: ({ token, dateId }, once) =>
      counted(() => ofLink(token, (requestId) => acceptDate({ requestId, dateId }, once))),
  });
  return shown(state, form);
}

/** Act requests.decline_dates: none suits. */
export async function noneSuits(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.decline_dates",
    form,
    input: noneSuitsInput,
    run: ({ token, note }, once) =>
      counted(() => ofLink(token, (requestId) => declineDates({ requestId, note }, once))),
  });
  return shown(state, form);
}

/** Act requests.change_wishes: other days. */
export async function rewish(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.change_wishes",
    form,
    input: rewishInput(kindOf(form), dayOf(new Date()), Number(text(form, "year")) || undefined),
    run: (input, once) => counted(() => changeWishes(input, once)),
  });
  return shown(state, form);
}

/** Act requests.ask_to_move: another date for an agreed visit. */
export async function move(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.ask_to_move",
    form,
    input: moveInput,
    run: (input, once) => counted(() => askToMove(input, once)),
  });
  return shown(state, form);
}

/** Act requests.change_count: another number of people. */
export async function recount(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.change_count",
    form,
    input: countInput(kindOf(form)),
    run: (input, once) => counted(() => changeCount(input, once)),
  });
  return shown(state, form);
}

/** Act requests.call_off: withdraws a request, or calls an agreed visit off. */
export async function giveUp(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.call_off",
    form,
    input: callOffInput,
    run: ({ token, reason }, once) => counted(() => ofLink(token, (requestId) => callOff({ requestId, reason }, once))),
  });
  return shown(state, form);
}

/** Act requests.give_feedback: how many came, and how it was. */
export async function rate(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.give_feedback",
    form,
    input: feedbackInput,
    run: (input, once) => counted(() => giveFeedback(input, once)),
  });
  return shown(state, form);
}

/** Act requests.renew_own_link: the old link ends, and the page goes on under the new one. */
export async function renew(_: FormState, form: FormData): Promise<FormState> {
  const state = await actOpenly({
    act: "requests.renew_own_link",
    form,
    input: tokenInput,
    run: ({ token }, once) => counted(() => renewOwnLink(token, once)),
  });
  const token = state?.ok ? await tokenOfRequest(state.id) : null;
  if (token) redirect(`/r/${token}?said=link_renewed`);
  return state;
}
