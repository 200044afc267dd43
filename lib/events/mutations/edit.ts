import "server-only";
import { and, eq } from "drizzle-orm";
import { events, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Params } from "../../outcome";
import { dayOf, timeOf } from "../../time";
import type { EditInput } from "../input";
import { hostsOf } from "../queries/public-event";
import { checklist, missingChecks } from "../rules/checklist";
import { changesOf } from "../rules/plan-change";
import { type EventRow, loadOpen, loadPlan } from "./load";
import { nameHosts } from "./name-hosts";
import { namingTheOther } from "./name-other";

/**
 * Changes what an event says about itself. Time and place of a published one are moved by the act "move", which tells
 * people. A lost race is refused with the values that stand there now.
 */
export function editEvent(actor: Actor, input: EditInput, once: Once, now = new Date()): Promise<Outcome> {
  const { eventId, version, hostIds, ...facts } = input;
  return namingTheOther(input, () =>
    writeOnce(once, [`event:${eventId}`], async (tx) => {
      const { event, refusal } = await loadOpen(tx, actor, eventId);
      if (refusal) return refusal;
      if (event.version !== version)
        return no(
          "shell.refusals.changed_meanwhile",
          {},
          { current: { ...currentOf(event, facts), ...(await currentHosts(tx, eventId, hostIds)) } },
        );
      const live = event.status === "published";
      if (live && (facts.place !== event.place || facts.address !== event.address))
        return no("events.refusals.move_instead");
      if (live) {
        const broken = await brokenBy(tx, { ...event, ...facts }, now);
        if (broken) return no("events.refusals.published_needs", { first: broken });
      }
      const changes = changesOf(event, facts);
      const hosts = hostIds && (await nameHosts(tx, eventId, hostIds));
      if (hosts?.refusal) return hosts.refusal;
      if (hosts && hosts.before !== hosts.after) changes.hosts = [hosts.before, hosts.after];
      if (Object.keys(changes).length === 0) return done(eventId, "unchanged");
      const told = live && ["title", "titleEn"].some((field) => field in changes);
      await tx
        .update(events)
        .set({
          ...facts,
          version: version + 1,
          changedAt: now,
          calendarSequence: event.calendarSequence + (told ? 1 : 0),
        })
        .where(and(eq(events.id, eventId), eq(events.version, version)));
      await audit(tx, actor, {
        act: "events.edit",
        subject: { kind: "event", id: eventId },
        regionCode: event.regionCode,
        facts: changes,
      });
      return done(eventId, "saved");
    }),
  );
}

/** What a published event would lack after the change; that its shifts lie ahead is not asked again. */
async function brokenBy(tx: Executor, event: EventRow, now: Date): Promise<string | undefined> {
  const checks = checklist({ ...event, shifts: await loadPlan(tx, event.id) }, now);
  return missingChecks(checks).find(({ code }) => code !== "future" && code !== "signup_window")?.code;
}

/** The fields that differ from what was sent, as they stand in the database, written as a form writes them. */
function currentOf(event: EventRow, sent: Partial<EventRow>): Params {
  const current: Params = { version: event.version };
  for (const [field, [now]] of Object.entries(changesOf(event, sent)))
    current[field] = now === null ? "" : typeof now === "number" ? now : String(now);
  for (const field of ["signupOpensAt", "signupClosesAt"] as const) {
    const at = event[field];
    if (field in current && at) current[field] = `${dayOf(at)} ${timeOf(at)}`;
  }
  return current;
}

/** The hosts that differ from those sent, by the field that each stands in. */
async function currentHosts(tx: Executor, eventId: string, sent: readonly string[] | undefined): Promise<Params> {
  if (!sent) return {};
  const now = await hostsOf(tx, eventId);
  const at = Array.from({ length: Math.max(now.length, sent.length) }, (_, i) => i);
  return Object.fromEntries(at.filter((i) => now[i]?.id !== sent[i]).map((i) => [`hostIds.${i}`, now[i]?.id ?? ""]));
}
