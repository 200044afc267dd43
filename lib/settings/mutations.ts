import "server-only";
import { settings as table } from "@/db";
import { audit } from "../audit/mutations";
import type { Actor } from "../auth/rules/actor";
import { type Once, writeOnce } from "../once/mutations";
import { done, no, type Outcome, type Params } from "../outcome";
import type { SettingsInput } from "./input";
import { readAllSettings } from "./queries";
import { changesOf } from "./rules";

/**
 * Saves the settings that the form changed; they count at once for new sign-ups and invitations.
 * A setting that somebody changed meanwhile is not overwritten: the answer names both values.
 */
export function saveSettings(actor: Actor, input: SettingsInput, once: Once): Promise<Outcome> {
  return writeOnce(once, ["settings"], async (tx) => {
    if (actor.role !== "admin") return no("auth.refusals.wrong_role");
    const { seen, reason, ...wanted } = input;
    const now: Params = await readAllSettings(tx);
    const { changes, conflicts } = changesOf(seen, wanted, now);
    if (conflicts.length > 0)
      return no("shell.refusals.changed_meanwhile", undefined, {
        current: Object.fromEntries(conflicts.map((key) => [key, now[key] ?? ""])),
      });
    if (changes.length === 0) return no("settings.refusals.nothing_changed");
    const at = new Date();
    for (const { key, to } of changes)
      await tx
        .insert(table)
        .values({ key, value: to, version: 1, changedAt: at, changedBy: actor.accountId })
        .onConflictDoUpdate({ target: table.key, set: { value: to, changedAt: at, changedBy: actor.accountId } })
        .returning({ key: table.key });
    await audit(tx, actor, {
      act: "settings.save",
      subject: { kind: "setting", id: changes.map((change) => change.key).join(",") },
      facts: { reason, ...Object.fromEntries(changes.map(({ key, from, to }) => [key, [from, to]])) },
    });
    return done(String(changes.length), "saved");
  });
}
