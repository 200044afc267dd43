import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, requests } from "@/db";
import { type Once, writeOnce } from "../../../once/mutations";
import { no, type Outcome } from "../../../outcome";
import type { RequestRow } from "../../letters";
import { requestKey } from "../../mutations/entry";
import { requestByToken } from "../../queries/by-token";

type Edited = { token: string; version: number };

/** A work on the draft behind a link, alone with it: refused when the link opens nothing, when it was handed in, or when it changed meanwhile. */
export async function onDraft(
  { token, version }: Edited,
  once: Once,
  now: Date,
  work: (tx: Executor, draft: RequestRow) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await requestByToken(db, token, now);
  if (!found) return no("requests.refusals.gone");
  return writeOnce(once, [requestKey(found.request.id)], async (tx) => {
    const draft = (await requestByToken(tx, token, now))?.request;
    if (!draft) return no("requests.refusals.gone");
    if (draft.state !== "draft") return no("requests.refusals.already_sent");
    if (draft.version !== version) return no("requests.refusals.changed");
    return work(tx, draft);
  });
}

/** Keeps a change of the draft as its next version. */
export async function keepDraft(
  tx: Executor,
  draft: RequestRow,
  change: Partial<typeof requests.$inferInsert>,
  now: Date,
): Promise<void> {
  await tx
    .update(requests)
    .set({ ...change, version: draft.version + 1, changedAt: now })
    .where(eq(requests.id, draft.id));
}
