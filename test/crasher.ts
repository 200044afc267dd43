import { writeSync } from "node:fs";
import { uuidv7 } from "@/db/id";
import { mark } from "@/lib/attendance/mutations/mark";
import type { Actor } from "@/lib/auth/rules/actor";
import { signUp } from "@/lib/signups/mutations/sign-up";
import { withdraw } from "@/lib/signups/mutations/withdraw";

/**
 * A process that signs people up and withdraws them, many at a time, until it is killed. Whatever was acknowledged is
 * said on standard output before anything else happens: "+ <sign-up id>" confirmed, "- <sign-up id>" withdrawn.
 */
type Orders = { people: Actor[]; positions: string[] } | { roll: Roll };
/** Instead: keeps a shift's roll, in and out and back again; every mark that was acknowledged is said as "+ <mark id>". */
type Roll = { lead: Actor; shiftId: string; volunteerIds: string[] };

const say = (line: string) => writeSync(1, `${line}\n`);
const once = (actor: Actor, act: string) => ({
  accountId: actor.accountId,
  act,
  target: "",
  key: uuidv7(),
  payload: null,
});

async function busy(actor: Actor, positions: string[]) {
  for (let turn = 0; ; turn++) {
    const at = turn % positions.length;
    const positionId = positions[at] ?? "";
    const came = await signUp(actor, { positionId, wait: false }, once(actor, "signUp"));
    if (!came.ok) continue;
    say(`+ ${came.id}`);
    // Some stay; the others come and go for as long as the process lives.
    if (at % 3 === 0) continue;
    const left = await withdraw(actor, { signupId: came.id }, once(actor, "withdraw"));
    if (left.ok) say(`- ${came.id}`);
  }
}

async function busyRoll({ lead, shiftId }: Roll, volunteerId: string) {
  async function marks(kind: "in" | "out" | "undo", undoesId: string | null = null) {
    const id = uuidv7();
    const now = new Date();
    const made = {
      id,
      shiftId,
      volunteerId,
      kind,
      at: now,
      evidence: "lead" as const,
      reason: null,
      undoesId,
      device: null,
    };
    if ((await mark(made, lead, now)).ok) say(`+ ${id}`);
    return id;
  }
  for (;;) {
    await marks("in");
    const out = await marks("out");
    await marks("undo", out);
  }
}

// Without its parent it has no purpose.
process.once("disconnect", () => process.exit());
process.once("message", (orders: Orders) => {
  if ("roll" in orders) for (const id of orders.roll.volunteerIds) void busyRoll(orders.roll, id);
  else for (const person of orders.people) void busy(person, orders.positions);
});
