import { and, count, desc, eq, gt } from "drizzle-orm";
import {
  accountRegions,
  accountSessions,
  accounts,
  closeConnections,
  db,
  events,
  positions,
  requests,
  shifts,
  signups,
  transaction,
} from "@/db";
import { uuidv7 } from "@/db/id";
import { migrate } from "@/db/migrate";
import { loadSample } from "@/db/seed";
import type { Role } from "@/db/words";
import { hashToken, newToken, SESSION_COOKIE } from "@/lib/auth/rules/session";

const DAY_MS = 86_400_000;
const CHUNK = 100;

/** Migrates and loads the sample into ZHIYA_DATA_DIR; answers the seconds of the load alone. */
export async function fill(): Promise<number> {
  await migrate();
  const began = process.hrtime.bigint();
  await loadSample();
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/** The cookie of a sample person of this role, signed in; the sign-in itself is not measured. */
export async function cookieOf(role: Role): Promise<{ cookie: string; accountId: string }> {
  const [person] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, role), eq(accounts.isSample, true)))
    .orderBy(accounts.email)
    .limit(1);
  if (!person) throw new Error(`The sample has no ${role}`);
  const [token, now] = [newToken(), new Date()];
  const row = {
    id: uuidv7(),
    tokenHash: hashToken(token),
    accountId: person.id,
    device: "示例",
    way: "password" as const,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + DAY_MS),
  };
  await transaction(async (tx) => void (await tx.insert(accountSessions).values(row)), { alone: ["bench"] });
  return { cookie: `${SESSION_COOKIE}=${token}`, accountId: person.id };
}

/** The coming event with the most sign-ups in a coordinator's league: the heaviest to show. */
export async function busiestEvent(accountId: string): Promise<string> {
  const [found] = await db
    .select({ id: events.id })
    .from(events)
    .innerJoin(
      accountRegions,
      and(eq(accountRegions.regionCode, events.regionCode), eq(accountRegions.accountId, accountId)),
    )
    .innerJoin(signups, eq(signups.eventId, events.id))
    .where(and(eq(events.status, "published"), gt(events.startsAt, new Date())))
    .groupBy(events.id)
    .orderBy(desc(count()))
    .limit(1);
  if (!found) throw new Error("The sample has no coming event with sign-ups");
  return found.id;
}

/** A new request in a coordinator's league: the page that ranks its people. */
export async function newestRequest(accountId: string): Promise<string> {
  const [found] = await db
    .select({ id: requests.id })
    .from(requests)
    .innerJoin(
      accountRegions,
      and(eq(accountRegions.regionCode, requests.regionCode), eq(accountRegions.accountId, accountId)),
    )
    .where(eq(requests.state, "submitted"))
    .orderBy(desc(requests.submittedAt))
    .limit(1);
  if (!found) throw new Error("The sample has no new request");
  return found.id;
}

/** Further events in the next four weeks, each with a shift and a position, over all leagues that have one already. */
export async function manyEvents(total: number): Promise<void> {
  const like = await db
    .select()
    .from(events)
    .where(and(eq(events.status, "published"), gt(events.startsAt, new Date())));
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const plan = Array.from({ length: total }, (_, n) => {
    const startsAt = new Date(today + (n % 28) * DAY_MS + (1 + (n % 9)) * 3_600_000);
    return { n, eventId: uuidv7(), shiftId: uuidv7(), startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
  });
  await transaction(
    async (tx) => {
      for (let at = 0; at < plan.length; at += CHUNK) {
        const part = plan.slice(at, at + CHUNK);
        const rows = part.flatMap(({ n, eventId, startsAt, endsAt }) => {
          const model = like[n % like.length];
          return model
            ? [{ ...model, id: eventId, startsAt, endsAt, schoolId: null, whitelistItem: null, whitelistYear: null }]
            : [];
        });
        await tx.insert(events).values(rows);
        await tx.insert(shifts).values(
          part.map(({ eventId, shiftId, startsAt, endsAt }) => ({
            id: shiftId,
            eventId,
            name: "上午场",
            startsAt,
            endsAt,
            version: 1,
          })),
        );
        await tx.insert(positions).values(
          part.map(({ eventId, shiftId }) => ({
            id: uuidv7(),
            eventId,
            shiftId,
            name: "展区讲解",
            places: 6,
            blocked: 0,
            taken: 0,
            hasWaitlist: true,
            isRisky: false,
            withMinors: false,
            sort: 0,
            version: 1,
          })),
        );
      }
    },
    { alone: ["bench"] },
  );
}

/** `db` looks into another data folder from now on. */
export async function lookInto(folder: string): Promise<void> {
  await closeConnections();
  process.env.ZHIYA_DATA_DIR = folder;
}
