import "server-only";
import { eq } from "drizzle-orm";
import { certificateAsks } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import type { AskOnlyInput, DeclineInput } from "../input";
import { tellHolder } from "../letters";
import { noticeEnd } from "../rules/issuing";
import { forgetUnneededIdentity } from "./keep-identity";
import { type AskRow, change, onAsk } from "./on-ask";

const subject = (ask: AskRow) => ({ kind: "certificate" as const, id: ask.id });

/** Public notice 公示 begins: the certificate can be issued when its last day is over. Nobody does this for oneself. */
export function notice(actor: Actor, input: AskOnlyInput, once: Once, now = new Date()): Promise<Outcome> {
  return onAsk(actor, input, once, async (tx, ask, unit) => {
    if (actor.volunteerId === ask.volunteerId) return no("certificates.refusals.own");
    if (ask.state !== "asked") return no("certificates.refusals.answered");
    if (unit.noticeDays === 0) return no("certificates.refusals.no_notice");
    const noticeUntil = noticeEnd(dayOf(now), unit.noticeDays);
    await change(tx, ask, { state: "noticed", noticeUntil, decidedBy: actor.accountId });
    await audit(tx, actor, {
      act: "certificates.notice",
      subject: subject(ask),
      regionCode: unit.regionCode,
      facts: { until: noticeUntil, volunteer: ask.volunteerId },
    });
    return done(ask.id, noticeUntil);
  });
}

/** The unit does not issue; the person is told why, and a number entered for it alone is deleted. */
export function decline(actor: Actor, input: DeclineInput, once: Once, now = new Date()): Promise<Outcome> {
  return onAsk(actor, input, once, async (tx, ask, unit) => {
    if (actor.volunteerId === ask.volunteerId) return no("certificates.refusals.own");
    await change(tx, ask, { state: "declined", decidedBy: actor.accountId, decidedAt: now, reason: input.reason });
    await forgetUnneededIdentity(tx, ask.volunteerId, now);
    await tellHolder(tx, ask.volunteerId, `certificate_declined:${ask.id}`, {
      kind: "certificate_declined",
      data: { unit: unit.name, fromDay: ask.fromDay, toDay: ask.toDay, reason: input.reason },
    });
    await audit(tx, actor, {
      act: "certificates.decline",
      subject: subject(ask),
      regionCode: unit.regionCode,
      facts: { reason: input.reason, volunteer: ask.volunteerId },
    });
    return done(ask.id, "declined");
  });
}

/** The volunteer takes an ask back while it is open. */
export async function withdrawAsk(actor: Actor, input: AskOnlyInput, once: Once, now = new Date()): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [`volunteer:${volunteerId}`], async (tx) => {
    const [ask] = await tx.select().from(certificateAsks).where(eq(certificateAsks.id, input.askId));
    if (ask?.volunteerId !== volunteerId) return no("shell.refusals.not_found");
    if (ask.state !== "asked" && ask.state !== "noticed") return no("certificates.refusals.answered");
    await change(tx, ask, { state: "withdrawn", decidedAt: now });
    await forgetUnneededIdentity(tx, volunteerId, now);
    await audit(tx, actor, { act: "certificates.withdraw_ask", subject: subject(ask), facts: {} });
    return done(ask.id, "withdrawn");
  });
}
