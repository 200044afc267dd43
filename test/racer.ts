import { eq, sql } from "drizzle-orm";
import { certificateAsks, closeConnections, db, events, positions, sessions, transaction } from "@/db";
import { isCheckViolation } from "@/db/errors";
import { uuidv7 } from "@/db/id";
import type { Actor } from "@/lib/auth/rules/actor";
import { issue, issueAlone } from "@/lib/certificates/mutations/issue";
import { readyKey } from "@/lib/certificates/mutations/signing-key";
import { linesOf } from "@/lib/certificates/queries/lines";
import { correctHours } from "@/lib/hours/mutations/correct";
import { confirmAlone, confirmHours } from "@/lib/hours/mutations/confirm";
import { disputeAlone, disputeHours } from "@/lib/hours/mutations/dispute";
import { finishEvent } from "@/lib/hours/mutations/finish";
import { loadSeen } from "@/lib/hours/mutations/load";
import { recordsOf } from "@/lib/hours/queries/heads";
import { mark, markAlone, type MarkInput, type Repeat } from "@/lib/attendance/mutations/mark";
import { readKnown } from "@/lib/attendance/queries/known";
import { setPlaces } from "@/lib/places/mutations";
import type { BookInput } from "@/lib/registrations/input";
import { acceptSeats } from "@/lib/registrations/mutations/answer-offer";
import { book, bookAlone, readFacts } from "@/lib/registrations/mutations/book";
import { withdrawBooking } from "@/lib/registrations/mutations/withdraw";
import { acceptOffer } from "@/lib/signups/mutations/accept-offer";
import { invite } from "@/lib/signups/mutations/invite";
import { signUp, signUpAlone } from "@/lib/signups/mutations/sign-up";
import { withdraw } from "@/lib/signups/mutations/withdraw";
import { readWorld, these } from "@/lib/signups/queries/world";
import { acceptAlone, acceptDate } from "@/lib/triage/mutations/accept-date";
import { openDates } from "@/lib/triage/queries/dates";
import { closeAlone, closeTraining } from "@/lib/trainings/mutations/close";
import { courseWithTrainees } from "@/lib/trainings/queries/trainees";
import { handIn, handInAlone, tryById } from "@/lib/trainings/quiz/mutations/hand-in";

/**
 * One of two processes that race through the real functions. It is handed acts, gets ready, and begins all at once on
 * "go". `blunt` is the negative control: what was read before the write is believed, and the place is counted and then
 * written; blunt "keys" only leaves the keys out, and "late" writes only once others have changed what was read.
 */
export type RaceAct =
  | { do: "signUp"; actor: Actor; positionId: string; wait?: boolean; blunt?: boolean | "keys" }
  | { do: "withdraw"; actor: Actor; signupId: string }
  | { do: "accept"; actor: Actor; offerId: string }
  | { do: "invite"; actor: Actor; positionId: string; volunteerIds: string[] }
  | { do: "setPlaces"; positionId: string; places: number; blunt?: boolean }
  | { do: "book"; input: BookInput; blunt?: boolean }
  | { do: "leaveSeats"; token: string }
  | { do: "acceptSeats"; token: string; offerId: string }
  | { do: "confirmHours"; actor: Actor; eventId: string; chain: string; blunt?: boolean }
  | { do: "disputeHours"; actor: Actor; chain: string; blunt?: boolean }
  /** `at`: in milliseconds; "refuse" as by the code, "keep" as from a device's queue. */
  | { do: "mark"; actor: Actor; mark: Omit<MarkInput, "at"> & { at: number }; repeat: Repeat; blunt?: boolean | "late" }
  | { do: "finish"; actor: Actor; eventId: string }
  | { do: "issue"; actor: Actor; askId: string; blunt?: boolean | "late" }
  | { do: "correctHours"; actor: Actor; chain: string; to: string }
  /** `at`: the moment of picking, in milliseconds; a date is seen a quarter of an hour after it was offered. */
  | { do: "pick"; requestId: string; dateId: string; at: number; blunt?: boolean | "keys" }
  | { do: "closeTraining"; actor: Actor; eventId: string; version: number; at: number; blunt?: boolean }
  | { do: "handIn"; actor: Actor; tryId: string; answers: Record<string, number[]>; at: number; blunt?: boolean };

export type RaceOutcome = { ok: boolean; id?: string; said?: string; reason?: string; error?: string; check?: boolean };
export type ToRacer = { prepare: RaceAct[] } | { go: true } | { stop: true };
export type FromRacer = { ready: true } | { outcomes: RaceOutcome[] };

const once = (act: RaceAct) => ({
  accountId: "actor" in act ? act.actor.accountId : "scene",
  act: act.do,
  target: "",
  key: uuidv7(),
  payload: null,
});

async function prepared(act: RaceAct): Promise<() => Promise<RaceOutcome>> {
  switch (act.do) {
    case "signUp":
      return act.blunt
        ? bluntSignUp(act)
        : () => signUp(act.actor, { positionId: act.positionId, wait: act.wait }, once(act));
    case "withdraw":
      return () => withdraw(act.actor, act, once(act));
    case "accept":
      return () => acceptOffer(act.actor, act, once(act));
    case "invite":
      return () => invite(act.actor, act, once(act));
    case "setPlaces":
      return act.blunt ? bluntPlaces(act) : () => lower(act);
    case "book":
      return act.blunt ? bluntBooking(act) : () => book(act.input, once(act), { actor: null, locale: "zh-CN" });
    case "leaveSeats":
      return () => withdrawBooking(act, once(act));
    case "acceptSeats":
      return () => acceptSeats(act, once(act));
    case "issue":
      return act.blunt ? bluntIssue(act) : () => issue(act.actor, { askId: act.askId, version: 1 }, once(act));
    case "correctHours": {
      const { actor, chain, to } = act;
      return () => correctHours(actor, { chain, turn: 0, from: null, to, reason: "示例：签退时间更正" }, once(act));
    }
    case "confirmHours":
      return confirming(act);
    case "disputeHours":
      return disputing(act);
    case "mark":
      return marking(act);
    case "finish":
      return () => finishEvent(act.actor, act, once(act));
    case "pick":
      return act.blunt ? bluntPick(act) : () => acceptDate(act, once(act), new Date(act.at));
    case "closeTraining":
      return act.blunt ? bluntClosing(act) : () => closeTraining(act.actor, closing(act), once(act), new Date(act.at));
    case "handIn":
      return act.blunt ? bluntHandingIn(act) : () => handIn(act.actor, act, once(act), new Date(act.at));
  }
}

const lower = ({ positionId, places }: { positionId: string; places: number }) =>
  transaction(async (tx) => ({ ok: await setPlaces(tx, positionId, { places, blocked: 0 }) }), {
    alone: [`position:${positionId}`],
  });

async function bluntSignUp({ actor, positionId, wait, blunt }: Extract<RaceAct, { do: "signUp" }>) {
  const { volunteerId } = actor;
  if (!volunteerId) throw new Error("A racer who signs up is a volunteer");
  const now = new Date();
  const world = await readWorld(db, [positionId], these([volunteerId]), now);
  const taken = world.positions.get(positionId)?.position.taken ?? 0;
  const guards = {
    read: async () => world,
    take: async (tx: Parameters<typeof setPlaces>[0]) => {
      await tx
        .update(positions)
        .set({ taken: sql`${taken + 1}` })
        .where(eq(positions.id, positionId));
      return true;
    },
  };
  return () =>
    transaction(
      (tx) => signUpAlone(tx, actor, volunteerId, { positionId, wait }, now, blunt === "keys" ? undefined : guards),
      {
        alone: [`blunt:${uuidv7()}`],
      },
    );
}

/** Believes the session and the queue as they stood before, and writes the count that follows from it. */
async function bluntBooking({ input }: Extract<RaceAct, { do: "book" }>) {
  const now = new Date();
  const seen = await readFacts(db, input);
  const guards = {
    read: async () => seen,
    take: async (tx: Parameters<typeof setPlaces>[0], id: string, n = 1) => {
      await tx
        .update(sessions)
        .set({ taken: (seen?.row.session.taken ?? 0) + n })
        .where(eq(sessions.id, id));
      return true;
    },
  };
  return () =>
    transaction((tx) => bookAlone(tx, { input, actor: null, locale: "zh-CN", now }, guards), {
      alone: [`blunt:${uuidv7()}`],
    });
}

/** Believes the lines as they stood before. */
async function bluntIssue({ actor, askId, blunt }: Extract<RaceAct, { do: "issue" }>) {
  const [ask] = await db.select().from(certificateAsks).where(eq(certificateAsks.id, askId));
  if (!ask) throw new Error("no such ask");
  const key = await readyKey(new Date());
  const seen = await linesOf(db, ask);
  return async () => {
    if (blunt === "late") await untilCorrected(seen.map(({ chain }) => chain));
    return transaction((tx) => issueAlone(tx, actor, ask, key, new Date(), async () => seen), {
      alone: [`blunt:${uuidv7()}`],
    });
  };
}

/** Believes the team's duties as they stood before; the event and its places are its own. */
async function bluntPick(act: Extract<RaceAct, { do: "pick" }>) {
  const now = new Date(act.at);
  const dates = await openDates(db, act.requestId);
  const team = dates.flatMap(({ plan }) => plan.positions.flatMap(({ volunteerIds }) => volunteerIds));
  const seen = await readWorld(db, [], these(team), now);
  const read: typeof readWorld = async (...facts) => ({ ...(await readWorld(...facts)), holdings: seen.holdings });
  return () =>
    transaction((tx) => acceptAlone(tx, act, now, act.blunt === "keys" ? {} : { read }), {
      alone: [`blunt:${uuidv7()}`],
    });
}

/** Blunt: believes the record as it stood before, and writes the entry that follows from it. */
async function confirming(act: Extract<RaceAct, { do: "confirmHours" }>) {
  const { actor, eventId, chain } = act;
  const decisions = [{ chain, turn: 0, do: "asis" as const, from: null, to: null, reason: null }];
  if (!act.blunt) return () => confirmHours(actor, { eventId, decisions }, once(act));
  const seen = await loadSeen(db, actor, decisions);
  return () =>
    transaction((tx) => confirmAlone(tx, actor, { eventId, decisions }, new Date(), async () => seen), {
      alone: [`blunt:${uuidv7()}`],
    });
}

const closing = ({ eventId, version }: { eventId: string; version: number }) => ({
  eventId,
  version,
  decisions: new Map(),
});

/** Believes the course as it stood before it was closed. */
async function bluntClosing(act: Extract<RaceAct, { do: "closeTraining" }>) {
  const seen = await courseWithTrainees(db, act.eventId);
  return () =>
    transaction((tx) => closeAlone(tx, act.actor, closing(act), { now: new Date(act.at), read: async () => seen }), {
      alone: [`blunt:${uuidv7()}`],
    });
}

async function disputing(act: Extract<RaceAct, { do: "disputeHours" }>) {
  const { actor, chain } = act;
  const input = { chain, turn: 0, kind: "left" as const, from: null, to: "12:00", text: "少记了" };
  if (!act.blunt) return () => disputeHours(actor, input, once(act));
  const seen = await recordsOf(db, [chain]);
  return () =>
    transaction((tx) => disputeAlone(tx, actor, input, new Date(), async () => seen), {
      alone: [`blunt:${uuidv7()}`],
    });
}

/** Believes the try as it stood before it was handed in. */
async function bluntHandingIn(act: Extract<RaceAct, { do: "handIn" }>) {
  const seen = await tryById(db, act.tryId);
  return () =>
    transaction((tx) => handInAlone(tx, act.actor, act, { now: new Date(act.at), read: async () => seen }), {
      alone: [`blunt:${uuidv7()}`],
    });
}

/** Bluntly: believes the marks and the attendance as they stood before. */
async function marking({ actor, mark: { at, ...facts }, repeat, blunt }: Extract<RaceAct, { do: "mark" }>) {
  const input = { ...facts, at: new Date(at) };
  const now = new Date();
  if (!blunt) return () => mark(input, actor, now, repeat);
  const seen = await readKnown(db, input.shiftId, input.volunteerId);
  return async () => {
    if (blunt === "late" && seen) await untilFinished(seen.place.eventId);
    return transaction((tx) => markAlone(tx, input, actor, now, repeat, { read: async () => seen }), {
      alone: [`blunt:${uuidv7()}`],
    });
  };
}

async function bluntPlaces({ positionId, places }: Extract<RaceAct, { do: "setPlaces" }>) {
  const [seen] = await db.select().from(positions).where(eq(positions.id, positionId));
  return async () => {
    if (!seen || seen.taken > places) return { ok: false };
    await untilTaken(positionId, places);
    return transaction(
      async (tx) => {
        await tx.update(positions).set({ places }).where(eq(positions.id, positionId));
        return { ok: true };
      },
      { alone: [`blunt:${uuidv7()}`] },
    );
  };
}

/** The gap between looking and writing that a blunt act leaves open: others took places meanwhile. */
const untilTaken = (positionId: string, places: number) =>
  until(async () => {
    const [now] = await db.select().from(positions).where(eq(positions.id, positionId));
    return now !== undefined && now.taken > places;
  });

/** The same gap: every one of these records has a later entry. */
const untilCorrected = (chains: string[]) =>
  until(async () => (await recordsOf(db, chains)).every(({ head }) => head.turn > 0));

/** The same gap: the event was closed. */
const untilFinished = (eventId: string) =>
  until(async () => {
    const [now] = await db.select().from(events).where(eq(events.id, eventId));
    return now?.status === "finished";
  });

async function until(so: () => Promise<boolean>) {
  for (let tries = 0; tries < 1000 && !(await so()); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function outcomeOf(run: () => Promise<RaceOutcome>): Promise<RaceOutcome> {
  try {
    const { ok, id, said, reason } = await run();
    return { ok, id, said, reason };
  } catch (error) {
    return { ok: false, error: String(error), check: isCheckViolation(error) };
  }
}

const say = (message: FromRacer) => process.send?.(message);
let waiting: (() => Promise<RaceOutcome>)[] = [];

process.on("message", async (message: ToRacer) => {
  if ("prepare" in message) {
    waiting = await Promise.all(message.prepare.map(prepared));
    say({ ready: true });
  } else if ("go" in message) {
    say({ outcomes: await Promise.all(waiting.map(outcomeOf)) });
  } else {
    await closeConnections();
    process.exit(0);
  }
});
