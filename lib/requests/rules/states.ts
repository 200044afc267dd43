import type { RequestState } from "@/db/words";

/** In which states the host may do what, on the private page. */
export const HOST_ACTS = {
  submit: ["draft"],
  answer: ["needs_info"],
  message: ["submitted", "in_review", "needs_info", "offered", "scheduled", "completed"],
  change_wishes: ["submitted", "in_review", "needs_info", "offered"],
  ask_to_move: ["scheduled"],
  accept: ["offered"],
  decline_dates: ["offered"],
  change_count: ["submitted", "in_review", "needs_info", "offered", "scheduled"],
  withdraw: ["submitted", "in_review", "needs_info", "offered"],
  call_off: ["scheduled"],
  give_feedback: ["completed", "closed"],
} as const satisfies Record<string, readonly RequestState[]>;

/** In which states the desk may do what. */
export const DESK_ACTS = {
  take: ["submitted"],
  ask: ["submitted", "in_review"],
  message: ["submitted", "in_review", "needs_info", "offered", "scheduled", "completed"],
  offer: ["submitted", "in_review", "needs_info"],
  undo: ["offered"],
  take_back: ["offered"],
  hand_over: ["submitted", "in_review", "needs_info"],
  decline: ["submitted", "in_review", "needs_info"],
  complete: ["scheduled"],
} as const satisfies Record<string, readonly RequestState[]>;

export type HostAct = keyof typeof HOST_ACTS;
export type DeskAct = keyof typeof DESK_ACTS;

const within = (states: readonly RequestState[], state: RequestState) => states.includes(state);

export const hostMay = (act: HostAct, state: RequestState): boolean => within(HOST_ACTS[act], state);
export const deskMay = (act: DeskAct, state: RequestState): boolean => within(DESK_ACTS[act], state);

/** States in which somebody still has to do something; the others are history. */
export const OPEN_STATES = [
  "submitted",
  "in_review",
  "needs_info",
  "offered",
  "scheduled",
  "completed",
] as const satisfies readonly RequestState[];

/** Minutes in which what was scheduled can be undone, and during which its letters are held. */
export const UNDO_MINUTES = 15;

/** Days for which the private link of a request works after its last step, and a draft's. */
export const HOST_LINK_DAYS = 400;
export const DRAFT_LINK_DAYS = 30;
