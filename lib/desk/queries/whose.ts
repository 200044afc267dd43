import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { cache } from "react";
import { accountRegions, accounts, db } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { eventOfDesk } from "../../events/queries/at-desk";
import { deskCard } from "../../volunteers/queries/desk-card";

export type Whose = {
  kind: "event" | "volunteer";
  region: { zh: string; en: string };
  /** The coordinators to turn to; the region's own rows are the admins'. */
  coordinators: string[];
  /** Where it can be read, when it is public. */
  open: string | null;
};

/**
 * Whose the thing behind a desk address is, for someone who may not have it; null when the address names no such thing,
 * or when it is their own. The refusal stands ready beside every page, so it asks what the page asks, and the names only
 * when they are needed.
 */
export const whoseIs = cache(async (actor: Actor, path: string): Promise<Whose | null> => {
  const [, noun, id] = /^\/desk\/(events|volunteers)\/([^/]+)/.exec(path) ?? [];
  if (!noun || !id || id === "new") return null;
  const found = noun === "events" ? await regionOfEvent(id) : await regionOfVolunteer(id);
  if (!found || mayChange(actor, found.code)) return null;
  const { code, region, open } = found;
  const coordinators = await db
    .select({ name: accounts.name })
    .from(accountRegions)
    .innerJoin(accounts, eq(accounts.id, accountRegions.accountId))
    .where(and(eq(accountRegions.regionCode, code), eq(accounts.role, "coordinator"), isNull(accounts.disabledAt)));
  return {
    kind: noun === "events" ? "event" : "volunteer",
    region: { zh: region.nameZh, en: region.nameEn },
    coordinators: coordinators.map(({ name }) => name),
    open,
  };
});

async function regionOfEvent(id: string) {
  const found = await eventOfDesk(id);
  return (
    found && {
      code: found.event.regionCode,
      region: found.region,
      open: found.event.status === "draft" ? null : `/events/${id}`,
    }
  );
}

async function regionOfVolunteer(id: string) {
  const card = await deskCard(id);
  return card && { code: card.regionCode, region: card.region, open: null };
}
