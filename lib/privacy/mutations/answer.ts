import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { consents, dataRequests, db, type Executor, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { type Keys, withKeys } from "../../signups/mutations/keys";
import { releaseVolunteer } from "../../signups/mutations/release";
import { keysOfVolunteer } from "../../signups/queries/keys";
import { setStatus } from "../../volunteers/mutations/set-status";
import zh from "../../volunteers/messages.zh-CN.json";
import type { OwnReason } from "../../volunteers/rules/reason";
import type { AnswerInput } from "../input";
import { needsAnswer } from "../rules/requests";
import { requestsKey } from "./request";

type Request = typeof dataRequests.$inferSelect;
type Person = typeof volunteers.$inferSelect;

/**
 * Staff of the league answer a request with a reason that the person reads (个人信息保护法 art. 50 ¶1). Agreeing to a
 * restriction pauses the person: nothing is planned with their data any more, and no photo is used.
 */
export async function answerRequest(actor: Actor, input: AnswerInput, once: Once, now = new Date()): Promise<Outcome> {
  const [known] = await db.select().from(dataRequests).where(eq(dataRequests.id, input.requestId));
  if (!known?.volunteerId) return no("shell.refusals.not_found");
  const { volunteerId, accountId } = known;
  return withKeys(
    () => keysOfVolunteer(volunteerId),
    (keys) =>
      writeOnce(once, [requestsKey(accountId), ...keys], async (tx) => {
        const found = await read(tx, input.requestId);
        if (!found) return no("shell.refusals.not_found");
        const { request, person } = found;
        if (!mayChange(actor, request.regionCode)) return no("shell.refusals.outside_scope");
        if (request.state !== "open" || !needsAnswer(request.kind)) return no("privacy.refusals.not_open");
        if (request.version !== input.version) return no("shell.refusals.changed_meanwhile");
        if (request.kind === "restrict" && input.outcome === "done")
          await stopUsing(tx, actor, person, now, new Set(keys));
        await tx
          .update(dataRequests)
          .set({
            state: input.outcome,
            answer: input.answer,
            answeredAt: now,
            answeredBy: actor.accountId,
            version: request.version + 1,
          })
          .where(eq(dataRequests.id, request.id));
        await audit(tx, actor, {
          act: "privacy.answer",
          subject: { kind: "volunteer", id: volunteerId },
          regionCode: request.regionCode,
          facts: { kind: request.kind, result: input.outcome, request: request.id },
        });
        await tell(tx, request, person, input);
        return done(request.id, input.outcome);
      }),
  );
}

async function read(tx: Executor, id: string) {
  const [row] = await tx
    .select({ request: dataRequests, person: volunteers })
    .from(dataRequests)
    .innerJoin(volunteers, eq(volunteers.id, dataRequests.volunteerId))
    .where(eq(dataRequests.id, id));
  return row;
}

const RESTRICTED: OwnReason = "restricted";

async function stopUsing(tx: Executor, actor: Actor, person: Person, now: Date, keys: Keys) {
  await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(and(eq(consents.volunteerId, person.id), eq(consents.purpose, "photos"), isNull(consents.withdrawnAt)));
  if (person.status !== "active") return;
  const reason = zh.reasons.restricted;
  const released = await releaseVolunteer(tx, person.id, { actor, state: "removed", reason, now, keys });
  await setStatus(tx, actor, person, {
    act: "volunteers.pause",
    set: { status: "paused", statusReason: RESTRICTED },
    facts: { released: released.length, because: "restrict" },
  });
}

/** To whoever asked: the person, or the guardian where the guardian is on file. */
function tell(tx: Executor, request: Request, person: Person, { outcome, answer }: AnswerInput): Promise<void> {
  const letter = {
    cause: `data_request_answered:${request.id}`,
    kind: "data_request_answered" as const,
    regionCode: request.regionCode,
    data: { name: person.name, kind: request.kind, outcome, answer },
  };
  if (request.askedBy === "guardian" && person.guardianContact)
    return enqueue(tx, {
      ...letter,
      data: { ...letter.data, name: person.guardianName ?? person.name },
      contact: person.guardianContact,
      locale: "zh-CN",
      isSample: person.isSample,
    });
  return enqueue(tx, { ...letter, accountId: request.accountId });
}
