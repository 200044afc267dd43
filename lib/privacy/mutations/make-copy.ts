import "server-only";
import { db, transaction } from "@/db";
import type { Locale } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { copyOf } from "../queries/copy";
import { minorBehind } from "../queries/minor";
import { personOf } from "../queries/person";
import { asJson, asWorkbook } from "../sheet";

type Wanted = {
  accountId: string;
  subject: { kind: "volunteer" | "account"; id: string };
  regionCode: string | null;
  as: "json" | "xlsx";
  locale: Locale;
  /** Who asks; null: a guardian by their link. */
  actor: Pick<Actor, "accountId" | "role"> | null;
};

/** A copy of everything held about somebody, made in memory and written down in the log. */
async function makeCopy(wanted: Wanted, now = new Date()): Promise<{ body: BodyInit; type: string; name: string }> {
  const copy = await copyOf(db, wanted.accountId);
  await transaction(
    (tx) =>
      audit(tx, wanted.actor, {
        act: "privacy.export",
        subject: wanted.subject,
        regionCode: wanted.regionCode,
        facts: { as: wanted.as, by: wanted.actor ? "self" : "guardian" },
      }),
    { alone: [`export:${wanted.accountId}`] },
  );
  if (wanted.as === "json")
    return { body: asJson(copy, now), type: "application/json; charset=utf-8", name: "my-data.json" };
  const book = await asWorkbook(copy, wanted.locale);
  return {
    body: new Blob([new Uint8Array(book)]),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: "my-data.xlsx",
  };
}

/** A copy for an account's holder, also for staff, who have no roster entry. */
export async function ownCopy(actor: Actor, as: Wanted["as"], locale: Locale) {
  const person = await personOf(db, actor.accountId);
  return makeCopy({
    accountId: actor.accountId,
    subject: person ? { kind: "volunteer", id: person.id } : { kind: "account", id: actor.accountId },
    regionCode: person?.regionCode ?? null,
    as,
    locale,
    actor,
  });
}

/** A copy for a minor's guardian by their link (未成年人网络保护条例 art. 34); null when the link opens nothing. */
export async function childCopy(token: string, as: Wanted["as"], locale: Locale, now = new Date()) {
  const child = await minorBehind(db, token, now);
  if (!child) return null;
  const { id, accountId, regionCode } = child;
  return makeCopy({ accountId, subject: { kind: "volunteer", id }, regionCode, as, locale, actor: null });
}

/** The answer that gives a copy to save; kept nowhere on the way. */
export const handOut = ({ body, type, name }: Awaited<ReturnType<typeof makeCopy>>): Response =>
  new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
