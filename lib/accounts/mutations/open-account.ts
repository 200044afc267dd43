import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { accounts, type Executor } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { enqueue } from "../../letters/mutations/enqueue";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { WHOLE_REGION } from "../../regions/rules";
import { HOUR_MS } from "../../time";
import type { DeskLinkInput, OpenAccountInput } from "../input";
import { sealToken } from "../queries/sealed-token";
import { SIGN_IN_LINK_HOURS } from "../rules/link-hours";
import { ACCESS_KEY, isAdminNow } from "./desk-account";
import { areLeagues, giveLeagues } from "./leagues";
import { createOneTimeLink, revokeLinks } from "./one-time-link";
import { takenLogins } from "./set-login";

/**
 * Opens an account of the desk, without a password: a link signs in once, and a password is set there. It goes by letter
 * where there is an e-mail, and the success says its token, sealed, for an admin who hands it over.
 */
export function openAccount(actor: Actor, input: OpenAccountInput, once: Once, now = new Date()): Promise<Outcome> {
  const names = [input.phone, input.email].filter((name) => name !== null);
  return writeOnce(once, [ACCESS_KEY, ...names.map((name) => `login:${name}`)], async (tx) => {
    if (!(await isAdminNow(tx, actor))) return no("auth.refusals.wrong_role");
    const taken = await takenLogins(tx, input);
    if (taken.length > 0)
      return no(
        "accounts.refusals.login_taken",
        {},
        { fields: Object.fromEntries(taken.map((kind) => [kind, "accounts.refusals.login_taken"])) },
      );
    if (!(await areLeagues(tx, input.regions)))
      return no("accounts.refusals.unknown_league", {}, { fields: { regions: "accounts.refusals.unknown_league" } });
    const id = uuidv7();
    await tx.insert(accounts).values({
      id,
      role: input.role,
      name: input.name,
      phone: input.phone,
      email: input.email,
      locale: "zh-CN",
      version: 1,
      isSample: false,
      createdAt: now,
    });
    await giveLeagues(tx, id, input.regions);
    await audit(tx, actor, {
      act: "accounts.open",
      subject: { kind: "account", id },
      facts: { role: input.role, regions: input.regions.join(",") },
    });
    const token = await aLink(tx, actor, id, now);
    if (input.email !== null)
      await enqueue(tx, {
        cause: `account_opened:${id}`,
        kind: "account_opened",
        accountId: id,
        regionCode: WHOLE_REGION,
        data: {
          name: input.name,
          role: input.role,
          sealed: sealToken(token),
          until: new Date(now.getTime() + SIGN_IN_LINK_HOURS * HOUR_MS).toISOString(),
        },
      });
    return done(id, sealToken(token));
  });
}

/** Another link for somebody at the desk who lost theirs, or their password; earlier unused ones stop working. */
export function makeDeskLink(actor: Actor, input: DeskLinkInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [`account:${input.accountId}`, ACCESS_KEY], async (tx) => {
    if (!(await isAdminNow(tx, actor))) return no("auth.refusals.wrong_role");
    const [account] = await tx
      .select({ id: accounts.id, disabledAt: accounts.disabledAt })
      .from(accounts)
      .where(and(eq(accounts.id, input.accountId), ne(accounts.role, "volunteer")));
    if (!account) return no("shell.refusals.not_found");
    if (account.disabledAt) return no("accounts.refusals.closed");
    const token = await aLink(tx, actor, account.id, now);
    await audit(tx, actor, {
      act: "accounts.sign_in_link",
      subject: { kind: "account", id: account.id },
      facts: { hours: SIGN_IN_LINK_HOURS },
    });
    return done(account.id, sealToken(token));
  });
}

async function aLink(tx: Executor, actor: Actor, accountId: string, now: Date): Promise<string> {
  await revokeLinks(tx, accountId, "sign_in", now);
  const createdBy = actor.accountId;
  return createOneTimeLink(tx, { accountId, purpose: "sign_in", createdBy, hours: SIGN_IN_LINK_HOURS, now });
}
