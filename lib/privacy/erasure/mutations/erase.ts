import "server-only";
import { transaction } from "@/db";
import { audit } from "../../../audit/mutations";
import type { Actor } from "../../../auth/rules/actor";
import { withKeys } from "../../../signups/mutations/keys";
import { eraseAccount } from "./account";
import { eraseEntry } from "./entry";
import { giveBackAll } from "./give-back";
import { eraseLetters } from "./letters";
import { closeRequests, stillDue } from "./requests";
import { eraseService } from "./service";
import { type Because, type Erasing, keysOf, subjectOf } from "./subject";

/**
 * Deletes a person in one transaction (个人信息保护法 art. 47): coming places are given back, everything that identifies
 * them goes from every table, and what the law wants kept (service and training records, certificates) is sealed 封存:
 * numbers and facts, stored and no longer used. Doing it twice changes nothing.
 * @returns whether there was somebody to delete
 */
export function erase(
  volunteerId: string,
  because: Because,
  now = new Date(),
  actor: Pick<Actor, "accountId" | "role"> | null = null,
): Promise<boolean> {
  return withKeys(
    () => keysOf(volunteerId),
    (names) =>
      transaction(
        async (tx) => {
          const subject = await subjectOf(tx, volunteerId);
          if (!subject || !(await stillDue(tx, because, subject, now))) return false;
          const erasing: Erasing = { tx, subject, actor, now, keys: new Set(names) };
          const released = await giveBackAll(erasing);
          const letters = await eraseLetters(erasing);
          await eraseService(erasing);
          await eraseEntry(erasing);
          await eraseAccount(erasing);
          await closeRequests(erasing, because);
          await audit(tx, actor, {
            act: "privacy.erase",
            subject: { kind: "volunteer", id: volunteerId },
            regionCode: subject.regionCode,
            facts: {
              because: typeof because === "string" ? because : "delete",
              ...(typeof because === "string" ? {} : { request: because.requestId }),
              released,
              letters,
            },
          });
          return true;
        },
        { alone: names },
      ),
  );
}
