import "server-only";
import { type Executor, requests } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Locale } from "@/db/words";
import { sealToken } from "../../../accounts/queries/sealed-token";
import { enqueue } from "../../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import { DAY_MS } from "../../../time";
import { issueLink } from "../../mutations/link";
import { registeredHost } from "../../queries/host";
import { DRAFT_LINK_DAYS } from "../../rules/states";
import type { WhoInput } from "../input";

/** The first step makes the draft and its private link; whoever left an e-mail gets the link there. Answers the draft's id. */
export function begin(input: WhoInput, locale: Locale, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [], async (tx) => {
    const id = uuidv7();
    const { who, answers } = await whoOf(tx, input);
    await tx.insert(requests).values({
      id,
      kind: input.kind,
      state: "draft",
      ...who,
      locale,
      answers,
      version: 1,
      isSample: false,
      createdAt: now,
      changedAt: now,
    });
    const token = await issueLink(tx, id, { days: DRAFT_LINK_DAYS, by: null, now });
    await sendDraft(tx, { id, kind: input.kind, locale, ...who }, token, now);
    return done(id);
  });
}

/** Who asks, as the row keeps it: a registered unit brings its league and address along. */
export async function whoOf(tx: Executor, input: WhoInput) {
  const host = await registeredHost(tx, input);
  const { organisationName, contactName, contactRole, contactPhone, contactEmail, county } = input;
  return {
    who: {
      organisationId: host?.id ?? null,
      organisationName: host?.name ?? organisationName,
      regionCode: host?.regionCode ?? input.regionCode,
      contactName,
      contactRole,
      contactPhone,
      contactEmail,
    },
    answers: { county, ...(host?.address ? { address: host.address } : {}) },
  };
}

type Draft = Pick<typeof requests.$inferInsert, "kind" | "locale" | "contactName"> & {
  id: string;
  contactEmail: string | null;
  regionCode: string;
};

/** The link of a draft to its own e-mail, once for each address. */
export async function sendDraft(tx: Executor, draft: Draft, token: string, now: Date): Promise<void> {
  if (!draft.contactEmail) return;
  await enqueue(tx, {
    cause: `request_draft:${draft.id}:${draft.contactEmail}`,
    kind: "request_draft",
    contact: draft.contactEmail,
    locale: draft.locale,
    isSample: false,
    regionCode: draft.regionCode,
    data: {
      sealed: sealToken(token),
      name: draft.contactName,
      kind: draft.kind,
      until: new Date(now.getTime() + DRAFT_LINK_DAYS * DAY_MS).toISOString(),
    },
  });
}
