import "server-only";
import { eq } from "drizzle-orm";
import { db, events, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { EventInput } from "../input";
import { checklist, missingChecks } from "../rules/checklist";
import { type EventRow, loadOpen, loadPlan } from "./load";
import { namingTheOther } from "./name-other";

/** A draft becomes public when nothing on its checklist is missing. */
export function publishEvent(
  actor: Actor,
  { eventId, version }: EventInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const item = async () => (await db.select().from(events).where(eq(events.id, eventId)))[0];
  return namingTheOther(item, () =>
    writeOnce(once, [`event:${eventId}`], async (tx) => {
      const { event, refusal } = await loadOpen(tx, actor, eventId);
      if (refusal) return refusal;
      if (event.version !== version) return no("events.refusals.changed");
      if (event.status !== "draft") return no("events.refusals.not_draft");
      return publishLoaded(tx, actor, event, now);
    }),
  );
}

/** The rest of publishing, inside a work that has the draft. */
export async function publishLoaded(tx: Executor, actor: Actor, event: EventRow, now: Date): Promise<Outcome> {
  const missing = missingChecks(checklist({ ...event, shifts: await loadPlan(tx, event.id) }, now));
  const [first] = missing;
  if (first)
    return no("events.refusals.incomplete", {
      count: missing.length,
      codes: missing.map((check) => check.code).join(" "),
      first: first.code,
    });
  await tx
    .update(events)
    .set({
      status: "published",
      publishedAt: now,
      changedAt: now,
      version: event.version + 1,
      calendarSequence: event.calendarSequence + 1,
    })
    .where(eq(events.id, event.id));
  await audit(tx, actor, {
    act: "events.publish",
    subject: { kind: "event", id: event.id },
    regionCode: event.regionCode,
    facts: { status: ["draft", "published"] },
  });
  return done(event.id, "published");
}
