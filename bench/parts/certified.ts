import { eq } from "drizzle-orm";
import { accountSessions, certificates, db, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { aKey, anEvent, aStaff, aVolunteer, leads, manyVolunteers, signedUp, theRegions } from "@/db/seed/scenes";
import { anIssuingUnit, served } from "@/db/seed/scene-certificates";
import { hashToken, newToken, SESSION_COOKIE } from "@/lib/auth/rules/session";
import { askInput } from "@/lib/certificates/input";
import { ask } from "@/lib/certificates/mutations/ask";
import { issue } from "@/lib/certificates/mutations/issue";
import { certificateById } from "@/lib/certificates/queries/one";
import { shown } from "@/lib/certificates/queries/shown";
import { HOUR_MS } from "@/lib/time";

/** A certificate of six records, issued as any: its number, and what is printed of it. */
export async function anIssued() {
  await theRegions();
  const [staff, who, unit] = [await aStaff(), await aVolunteer(), await anIssuingUnit()];
  for (let n = 1; n <= 6; n++) await served(who.volunteerId, unit, { day: `2026-0${n}-10`, minutes: 150 });
  const now = new Date("2026-08-01T04:00:00Z");
  const input = askInput.parse({ recordingUnitId: unit, fromDay: "2026-01-01", toDay: "2026-07-31" });
  const asked = await ask(who, input, aKey(who, "certificates.ask"), now);
  if (!asked.ok) throw new Error(asked.reason);
  const done = await issue(staff, { askId: asked.id, version: 1 }, aKey(staff, "certificates.issue"), now);
  const [row] = await db.select().from(certificates).where(eq(certificates.volunteerId, who.volunteerId));
  const one = row && (await certificateById(row.id));
  if (!done.ok || !one) throw new Error("No certificate was issued");
  return { number: one.number, sheet: await shown(who, one, now) };
}

/** Shifts that run now, and for each person on their rolls the request that checks them in, one tap alone. */
export async function rolls(shifts: number, people: number): Promise<{ cookie: string; body: string }[]> {
  const queue: { cookie: string; body: string }[] = [];
  const now = Date.now();
  for (let n = 0; n < shifts; n++) {
    const place = await anEvent({
      shift: { startsAt: new Date(now - HOUR_MS / 2), endsAt: new Date(now + 2 * HOUR_MS) },
      position: { places: people + 1 },
    });
    const [lead, ...others] = await manyVolunteers(people + 1);
    if (!lead) throw new Error("There is no lead");
    for (const one of [lead, ...others]) await signedUp(one, place);
    await leads(lead, place.shiftId);
    const cookie = await signedIn(lead.accountId);
    const { shiftId } = place;
    for (const { volunteerId } of others) {
      const at = new Date(now - 60_000).toISOString();
      const mark = { id: crypto.randomUUID(), shiftId, kind: "in", at, evidence: "lead", volunteerId };
      const body = JSON.stringify({ version: 1, device: crypto.randomUUID(), sentAt: new Date(now), marks: [mark] });
      queue.push({ cookie, body });
    }
  }
  // Neighbours stand on different rolls, as on a day with many events.
  return queue.map((_, i) => queue[(i % shifts) * people + Math.floor(i / shifts)]).flatMap((one) => one ?? []);
}

async function signedIn(accountId: string): Promise<string> {
  const [token, now] = [newToken(), new Date()];
  const expiresAt = new Date(now.getTime() + 12 * HOUR_MS);
  const row = { id: uuidv7(), tokenHash: hashToken(token), accountId, device: "示例", way: "password" as const };
  await transaction(
    async (tx) => {
      await tx.insert(accountSessions).values({ ...row, createdAt: now, lastSeenAt: now, expiresAt });
    },
    { alone: ["bench"] },
  );
  return `${SESSION_COOKIE}=${token}`;
}
