import "server-only";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import { accountRegions, accounts, events, type Executor, positions, qualifications, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import { enqueue } from "../../letters/mutations/enqueue";
import { readSettings } from "../../settings/queries";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { dayOf } from "../../time";
import type { Holder } from "../queries/held";
import { brokenBy, type Holding } from "../rules/expiry";

/** A qualification has ended: coming sign-ups are asked again, the person is told, and the desk when a shift is concerned. No place is freed by it. */
export async function lapse(tx: Executor, person: Holder, own: Holding, now: Date): Promise<void> {
  const lastDay = own.validUntil ?? "";
  await recheckVolunteer(tx, person.id, now);
  const broken = brokenBy(await comingOf(tx, person.id, now), own.kind, await heldOf(tx, person.id));
  const { lapse_frees_hours: hours } = await readSettings(tx);
  const about = { held: own.kind, lastDay, shifts: broken.length, hours };
  await enqueue(tx, {
    kind: "qualification_lapsed",
    cause: `qualification_lapsed:${own.id}`,
    accountId: person.accountId,
    regionCode: person.regionCode,
    data: { name: person.name, ...about },
  });
  const leagues = [...new Set(broken.map(({ regionCode }) => regionCode))];
  for (const { accountId, name, regionCode } of await desksOf(tx, leagues))
    await enqueue(tx, {
      kind: "duties_unqualified",
      cause: `duties_unqualified:${own.id}:${accountId}`,
      accountId,
      regionCode,
      data: { name, number: person.number, volunteer: person.id, ...about },
    });
  await audit(tx, null, {
    act: "trainings.lapse",
    subject: { kind: "volunteer", id: person.id },
    regionCode: person.regionCode,
    facts: { qualification: own.id, kind: own.kind, validUntil: lastDay, broken: broken.length },
  });
}

async function comingOf(tx: Executor, volunteerId: string, now: Date) {
  const rows = await tx
    .select({
      id: signups.id,
      startsAt: shifts.startsAt,
      needs: positions.qualification,
      regionCode: events.regionCode,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        gt(shifts.startsAt, now),
      ),
    );
  return rows.map(({ startsAt, ...row }) => ({ ...row, day: dayOf(startsAt) }));
}

const heldOf = (tx: Executor, volunteerId: string) =>
  tx
    .select()
    .from(qualifications)
    .where(and(eq(qualifications.volunteerId, volunteerId), isNull(qualifications.withdrawnAt)));

/** The coordinators of these leagues, each once. */
async function desksOf(tx: Executor, leagues: readonly string[]) {
  if (leagues.length === 0) return [];
  const rows = await tx
    .select({ accountId: accounts.id, name: accounts.name, regionCode: accountRegions.regionCode })
    .from(accounts)
    .innerJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .where(
      and(
        eq(accounts.role, "coordinator"),
        isNull(accounts.disabledAt),
        inArray(accountRegions.regionCode, [...leagues]),
      ),
    );
  return [...new Map(rows.map((row) => [row.accountId, row])).values()];
}
