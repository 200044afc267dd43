import { done, type QueuedMark, settled } from "@/lib/attendance/rules/queue";
import type { Roll } from "@/lib/attendance/rules/roll";
import { deviceName, dropMarks, keepRoll, putMarks, waiting } from "./roll-store";

/** Version of the roll and the queue; the server refuses others with 426. */
const VERSION = 1;
/** Taps sent in one message. */
const AT_ONCE = 200;
const LOCK = "zhiya-roll-sync";

/** What became of sending: everything is there, no network, signed out, or the page is too old for the server. */
export type SyncOutcome = "done" | "no_network" | "signed_out" | "too_old" | "refused";

type Answer = { results: { id: string; ok: boolean; reason?: string }[]; roll: Roll | null };

/**
 * Sends what waits, shift by shift, and keeps the roll that comes back. Sending the same again adds nothing at the
 * server, so a lost answer costs nothing. Only one window sends at a time.
 */
export async function sendWaiting(): Promise<SyncOutcome> {
  return navigator.locks ? navigator.locks.request(LOCK, send) : send();
}

async function send(): Promise<SyncOutcome> {
  const device = await deviceName();
  for (;;) {
    const [first, ...rest] = await waiting();
    if (!first) return "done";
    const marks = [first, ...rest.filter((mark) => mark.shiftId === first.shiftId)].slice(0, AT_ONCE);
    const answer = await post(device, marks);
    if (typeof answer === "string") return answer;
    const now = settled(marks, answer.results);
    // An answer that settles nothing would be asked for ever.
    if (now.every((mark) => mark.state === "waiting")) return "refused";
    if (answer.roll) await keepRoll(answer.roll);
    await putMarks(now);
    if (answer.roll) await dropMarks(done(now));
  }
}

async function post(device: string, marks: readonly QueuedMark[]): Promise<Answer | SyncOutcome> {
  const body = JSON.stringify({ version: VERSION, device, sentAt: new Date().toISOString(), marks: marks.map(wire) });
  return asked("/api/checkin/sync", { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

/** As it goes over the wire. */
function wire({ id, shiftId, who, kind, at, evidence, reason, undoesId }: QueuedMark) {
  const person = "number" in who ? { walkIn: { number: who.number } } : { volunteerId: who.volunteerId };
  return { id, shiftId, ...person, kind, at, evidence, reason, undoesId };
}

/** The roll as the server has it now, kept; or why not. */
export async function freshRoll(shiftId: string): Promise<Roll | SyncOutcome> {
  const answer = await asked(`/api/checkin/roll?shift=${encodeURIComponent(shiftId)}`, {});
  if (typeof answer === "string") return answer;
  if (!answer.roll) return "refused";
  await keepRoll(answer.roll);
  return answer.roll;
}

async function asked(address: string, init: RequestInit): Promise<Answer | SyncOutcome> {
  let response: Response;
  try {
    response = await fetch(address, { ...init, cache: "no-store", signal: AbortSignal.timeout(20_000) });
  } catch {
    return "no_network";
  }
  if (response.status === 401) return "signed_out";
  if (response.status === 426) return "too_old";
  if (response.status >= 500) return "no_network";
  if (!response.ok) return "refused";
  return response.json();
}
