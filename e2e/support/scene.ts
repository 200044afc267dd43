import type { BrowserContextOptions } from "@playwright/test";
import { accountSessions, attempts, oneTimeLinks, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { theRegions } from "@/db/seed/scenes";
import type { LinkPurpose } from "@/db/words";
import { hashToken, newToken, SESSION_COOKIE } from "@/lib/auth/rules/session";
import { lookInto } from "./rows";
import type { TestServer } from "./server";

export {
  aPosition,
  aSeatedEvent,
  aSession,
  aShift,
  aStaff,
  aTraining,
  aVolunteer,
  anEvent,
  manyVolunteers,
  nextWeek,
} from "@/db/seed/scenes";

export { aRequest, aSchool, anIssuer } from "@/db/seed/scene-requests";

const HOUR_MS = 3_600_000;

/** Scenes set after this stand in that server's data. */
export async function setTheSceneOf(server: TestServer) {
  await lookInto(server);
  await theRegions();
}

/** A browser in which a person of a scene is signed in already; the sign-in itself has journeys of its own. */
export async function signedIn(
  server: TestServer,
  { accountId }: { accountId: string },
): Promise<Exclude<BrowserContextOptions["storageState"], string | undefined>> {
  const token = newToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 12 * HOUR_MS);
  await transaction(
    async (tx) => {
      await tx.insert(accountSessions).values({
        id: uuidv7(),
        tokenHash: hashToken(token),
        accountId,
        device: "示例",
        way: "password",
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      });
    },
    { alone: ["scenes"] },
  );
  const domain = new URL(server.url).hostname;
  return {
    origins: [],
    cookies: [
      {
        name: SESSION_COOKIE,
        value: token,
        domain,
        path: "/",
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: "Lax",
      },
    ],
  };
}

/** A fresh link of a person, as the desk would hand it over. */
export async function aLink({ accountId }: { accountId: string }, purpose: LinkPurpose): Promise<string> {
  const token = newToken();
  const now = new Date();
  await transaction(
    async (tx) => {
      await tx.insert(oneTimeLinks).values({
        id: uuidv7(),
        tokenHash: hashToken(token),
        purpose,
        accountId,
        createdBy: null,
        createdAt: now,
        expiresAt: new Date(now.getTime() + HOUR_MS),
      });
    },
    { alone: ["scenes"] },
  );
  return purpose === "guardian" ? `/g/${token}` : `/sign-in/link/${token}`;
}

/** Forgets what was tried too often: every journey comes from one address. */
export const forgetAttempts = () => transaction((tx) => tx.delete(attempts), { alone: ["scenes"] });
