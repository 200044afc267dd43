import "server-only";
import { eq } from "drizzle-orm";
import { accounts, db, volunteers } from "@/db";
import { loginKeys, setLogin } from "../../accounts/mutations/set-login";
import type { LoginFault } from "../../accounts/rules/login-change";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Reason } from "../../outcome";
import type { ChangeLoginInput } from "../desk/input";
import { loadOwn, volunteerKey } from "./load";

/** At the desk it may be said that a name is somebody's already: whoever sits here answers for the league's people. */
const REASONS = {
  same: "accounts.refusals.same_login",
  last: "accounts.refusals.last_login",
  guardian: "volunteers.desk.refusals.guardian_same",
  taken: "accounts.refusals.login_taken",
} as const satisfies Record<LoginFault, Reason>;

/**
 * Gives somebody of one's own leagues another phone number or e-mail to sign in with, after making sure who they are:
 * for people who lost their phone. They are signed out everywhere. Never for an account that itself works at the desk.
 * The success says how many sessions ended.
 */
export async function changeVolunteerLogin(
  actor: Actor,
  input: ChangeLoginInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const [known] = await db
    .select({ accountId: volunteers.accountId, role: accounts.role })
    .from(volunteers)
    .innerJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(eq(volunteers.id, input.volunteerId));
  if (!known) return no("shell.refusals.not_found");
  const { accountId } = known;
  const { kind, value } = input;
  return writeOnce(once, [volunteerKey(input.volunteerId), ...loginKeys({ accountId, value })], async (tx) => {
    const { volunteer, refusal } = await loadOwn(tx, actor, input.volunteerId);
    if (refusal) return refusal;
    if (known.role !== "volunteer") return no("volunteers.desk.refusals.works_at_desk");
    const set = await setLogin(tx, { accountId, version: input.version, kind, value, keep: null, now });
    if (typeof set === "string") return no(REASONS[set], {}, { fields: { value: REASONS[set] } });
    // What stands there now is covered at the desk: saving again is meant against it.
    if ("version" in set) return no("shell.refusals.changed_meanwhile", {}, { current: { version: set.version } });
    await audit(tx, actor, {
      act: "volunteers.change_login",
      subject: { kind: "volunteer", id: volunteer.id },
      regionCode: volunteer.regionCode,
      // Which name and how it was made sure, never the number or the address.
      facts: { what: kind, removed: value === null, checked: input.checked, sessions_ended: set.ended },
    });
    return done(volunteer.id, String(set.ended));
  });
}
