import "server-only";
import type { z } from "zod";
import type { Once } from "../../../once/mutations";
import { done, no, type Outcome } from "../../../outcome";
import { tellDesk } from "../../letters";
import { addEntry } from "../../mutations/entry";
import { eventOf } from "../../queries/event";
import { wishOf } from "../../rules/facts";
import type { CountInput, moveInput } from "../input";
import { asHost, hostStep } from "./as-host";

/** Other wished days; what is offered already stays open until it is answered. */
export function changeWishes(
  { token, wishes }: { token: string; wishes: string[] },
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return asHost({ token, act: "change_wishes" }, once, now, async (tx, request) => {
    const days = wishes.flatMap((stored) => wishOf(stored)?.day ?? []);
    const after = await hostStep(tx, request, {
      act: "requests.change_wishes",
      now,
      change: { answers: { ...request.answers, wishes }, firstWish: [...days].sort()[0] ?? null },
    });
    await addEntry(tx, request.id, {
      kind: "wishes_changed",
      side: "host",
      by: null,
      now,
      facts: { days: days.length },
    });
    await tellDesk(tx, after, "wishes_changed", `request_wishes:${request.id}:${after.version}`);
    return done(request.id, "wishes_changed");
  });
}

/** Another number of people. */
export function changeCount({ token, headCount, adults }: CountInput, once: Once, now = new Date()): Promise<Outcome> {
  return asHost({ token, act: "change_count" }, once, now, async (tx, request) => {
    const change = { headCount: Number(headCount), adults: adults === "" ? request.adults : Number(adults) };
    if (change.headCount === request.headCount && change.adults === request.adults)
      return no("requests.refusals.same_count");
    const answers = { ...request.answers, headCount, ...(adults === "" ? {} : { adults }) };
    const after = await hostStep(tx, request, { act: "requests.change_count", now, change: { ...change, answers } });
    await addEntry(tx, request.id, {
      kind: "count_changed",
      side: "host",
      by: null,
      now,
      facts: { from: request.headCount ?? 0, to: change.headCount },
    });
    await tellDesk(tx, after, "count_changed", `request_count:${request.id}:${after.version}`);
    return done(request.id, "count_changed");
  });
}

/** The agreed date does not suit any more: the visit stands until the coordinator answers. */
export function askToMove({ token, body }: z.output<typeof moveInput>, once: Once, now = new Date()): Promise<Outcome> {
  return asHost({ token, act: "ask_to_move" }, once, now, async (tx, request) => {
    const event = await eventOf(tx, request.eventId);
    if (!event?.startsAt || event.startsAt <= now) return no("requests.refusals.begun");
    const after = await hostStep(tx, request, {
      act: "requests.ask_to_move",
      now,
      change: { moveAskedAt: request.moveAskedAt ?? now },
    });
    await addEntry(tx, request.id, { kind: "message", side: "host", by: null, now, body, facts: { move: 1 } });
    await tellDesk(tx, after, "message", `request_move_asked:${request.id}:${after.version}`);
    return done(request.id, "move_asked");
  });
}
