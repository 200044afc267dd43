import { eq } from "drizzle-orm";
import { oneTimeLinks, registrations, requestLinks, transaction } from "@/db";
import { LIMITS } from "@/lib/auth/rules/attempts";
import { hashToken } from "@/lib/auth/rules/session";
import { certificateNumber } from "@/lib/certificates/rules/number";
import { expect, test } from "./support/fixtures";
import { aDraft, aHostLink } from "./support/hosts";
import { aLink, aRequest, aSeatedEvent, aSession, aVolunteer, forgetAttempts, setTheSceneOf } from "./support/scene";
import { aTicket } from "./support/tickets";

const write = (work: Parameters<typeof transaction<void>>[0]) => transaction(work, { alone: ["scenes"] });
const hashOf = (path: string) => hashToken(path.split("/").at(-1) ?? "");
const past = () => new Date(Date.now() - 60_000);

const linkRow = (change: Partial<typeof requestLinks.$inferInsert>) => (path: string) =>
  write(async (tx) => {
    await tx
      .update(requestLinks)
      .set(change)
      .where(eq(requestLinks.tokenHash, hashOf(path)));
  });
const guardianRow = (change: Partial<typeof oneTimeLinks.$inferInsert>) => (path: string) =>
  write(async (tx) => {
    await tx
      .update(oneTimeLinks)
      .set(change)
      .where(eq(oneTimeLinks.tokenHash, hashOf(path)));
  });

async function aTicketPath(ended: boolean): Promise<string> {
  const { eventId, sessionId } = await aSeatedEvent();
  const long = { startsAt: new Date(Date.now() - 30 * 86_400_000), endsAt: new Date(Date.now() - 29 * 86_400_000) };
  const place = { eventId, sessionId: ended ? await aSession(eventId, long) : sessionId };
  return (await aTicket(place, { party: "group", groupName: "示例·只给本人看的班", adults: 1 })).path;
}

type Door = {
  /** A link that opens, and what stands behind it for its holder alone. */
  open: () => Promise<string>;
  secret: string;
  revoke: (path: string) => Promise<void>;
  /** A link that opened once and does no more. */
  expired: () => Promise<string>;
  wrong: string;
  counted: keyof typeof LIMITS;
  /** The file that the same link opens. */
  file?: string;
};

const requestPath = async () => aHostLink(await aRequest({ organisationName: "示例·只给对方看的学校" }));
const draftPath = async () => aHostLink(await aDraft({ answers: { notes: "示例·只给填的人看的话" } }), "request");
const guardianPath = async () =>
  aLink(
    await aVolunteer({
      name: "示例·只给家长看的孩子",
      birthMonth: `${new Date().getFullYear() - 15}-01`,
      status: "applied",
    }),
    "guardian",
  );
const after = async (made: Promise<string>, then: (path: string) => Promise<void>) => {
  const path = await made;
  await then(path);
  return path;
};

const DOORS: Record<string, Door> = {
  "/r": {
    open: requestPath,
    secret: "示例·只给对方看的学校",
    revoke: linkRow({ revokedAt: past() }),
    expired: () => after(requestPath(), linkRow({ expiresAt: past() })),
    wrong: "/r/a-token-nobody-was-given",
    counted: "request_miss",
    file: "/visit.ics",
  },
  "/request": {
    open: draftPath,
    secret: "示例·只给填的人看的话",
    revoke: linkRow({ revokedAt: past() }),
    expired: () => after(draftPath(), linkRow({ expiresAt: past() })),
    wrong: "/request/a-token-nobody-was-given",
    counted: "request_miss",
  },
  "/t": {
    open: () => aTicketPath(false),
    secret: "示例·只给本人看的班",
    revoke: (path) =>
      write(async (tx) => {
        await tx
          .update(registrations)
          .set({ revokedAt: past() })
          .where(eq(registrations.tokenHash, hashOf(path)));
      }),
    expired: () => aTicketPath(true),
    wrong: "/t/a-token-nobody-was-given",
    counted: "ticket",
    file: "/calendar",
  },
  "/g": {
    open: guardianPath,
    secret: "示例·只给家长看的孩子",
    revoke: guardianRow({ revokedAt: past() }),
    expired: () => after(guardianPath(), guardianRow({ expiresAt: past() })),
    wrong: "/g/a-token-nobody-was-given",
    counted: "guardian",
  },
};

for (const [name, door] of Object.entries(DOORS))
  test(`${name}: wrong, revoked and expired are one answer, and trying many shuts the door @desktop`, async ({
    page,
    server,
  }) => {
    await setTheSceneOf(server);
    await forgetAttempts();
    /** What comes back: the status, every word that is shown, and all that was sent. */
    const look = async (path: string) => {
      const answer = await page.goto(path);
      const [status, body] = [answer?.status() ?? 0, (await answer?.text()) ?? ""];
      const main = await page.getByRole("main").innerText();
      return { seen: { status, words: `${await page.title()}\n${main}` }, body };
    };
    const fetched = async (path: string) => {
      const answer = await page.request.get(path);
      return { status: answer.status(), words: await answer.text() };
    };
    try {
      const [revoked, expired, opens] = [await door.open(), await door.expired(), await door.open()];
      const before = await look(revoked);
      expect(before.seen.status).toBe(200);
      expect(before.body).toContain(door.secret);
      await door.revoke(revoked);

      const wrong = await look(door.wrong);
      expect(wrong.seen.status).toBe(404);
      const noFile = door.file && (await fetched(door.wrong + door.file));
      if (noFile) expect(noFile.status).toBe(404);
      for (const path of [revoked, expired]) {
        const dead = await look(path);
        expect(dead.seen).toEqual(wrong.seen);
        expect(dead.body).not.toContain(door.secret);
        if (door.file) expect(await fetched(path + door.file)).toEqual(noFile);
      }

      // Only misses count: the right link still opens, until too many are tried.
      expect((await look(opens)).body).toContain(door.secret);
      for (let i = 0; i < LIMITS[door.counted].most; i++) await page.request.get(door.wrong);
      const shut = await look(opens);
      expect(shut.seen).toEqual((await look(door.wrong)).seen);
      expect(shut.body).not.toContain(door.secret);
      if (door.file) {
        const file = await fetched(opens + door.file);
        expect(file).toEqual(await fetched(door.wrong + door.file));
        expect(file.status).toBeGreaterThanOrEqual(400);
      }
    } finally {
      // The other journeys come from the same address.
      await forgetAttempts();
    }
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an address that leads nowhere says so and shows ways on, and a number stays where it was typed @desktop", async ({
    page,
  }) => {
    const number = certificateNumber(26, [2, 2, 2, 2, 2, 2, 2], false);
    const paths = [
      ...Object.values(DOORS).map(({ wrong }) => wrong),
      "/g/nobody/data",
      "/events/none",
      "/campaigns/none",
    ];
    for (const path of [...paths, `/verify/${number}`]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1 }), path).toBeVisible();
      await expect(main.getByRole("link").or(main.getByRole("button")).first(), path).toBeVisible();
    }
    await expect(page.getByRole("textbox", { name: "证明编号" })).toHaveValue(number);
    await expect(page.getByRole("heading", { name: "没有查到这个编号" })).toBeVisible();
  });
});
