import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accounts, db, letters, transaction } from "@/db";
import { freshDatabase } from "@/db/testing";
import { deliverDue } from "./deliver";
import { enqueue, type NewLetter } from "./enqueue";
import { type Post, postThrough } from "./post";

type Received = { to: string; subject: string; text: string; messageId: string };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: SMTPServer;
let send: Post;
const box: Received[] = [];
/** What the mail server answers to a recipient: an SMTP code, or nothing for "accepted". */
const answers = new Map<string, number>();

beforeAll(async () => {
  database = await freshDatabase();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (address, _, done) => {
      const code = answers.get(address.address);
      done(code ? Object.assign(new Error("no"), { responseCode: code }) : null);
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        box.push({ to, subject: mail.subject ?? "", text: mail.text ?? "", messageId: mail.messageId ?? "" });
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  send = postThrough(createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true }), "zhiya@example.com");
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.close();
});
beforeEach(() => {
  box.length = 0;
  answers.clear();
});
afterEach(() => transaction((tx) => tx.delete(letters).returning(), { alone: ["all"] }));

let people = 0;
async function aReader(more: { email?: string | null; isSample?: boolean } = {}) {
  const n = ++people;
  const email = more.email === undefined ? `reader${n}@example.com` : more.email;
  const [row] = await transaction((tx) =>
    tx
      .insert(accounts)
      .values({
        role: "volunteer",
        name: `甲${n}`,
        email,
        phone: `0000000${n}`,
        locale: "zh-CN",
        version: 1,
        isSample: more.isSample ?? false,
        createdAt: new Date(),
      })
      .returning({ id: accounts.id }),
  );
  if (!row) throw new Error("no row");
  return { id: row.id, email: email ?? "" };
}
const approved = (accountId: string, cause = `approved:${accountId}`): NewLetter => ({
  cause,
  kind: "volunteer_approved",
  accountId,
  regionCode: "150100",
  data: { name: "甲", number: "V00000017" },
});
const write = (letter: NewLetter) => transaction((tx) => enqueue(tx, letter), { alone: [letter.cause] });
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const stored = async (cause: string) => (await db.select().from(letters).where(eq(letters.cause, cause)))[0];

describe("the outbox", () => {
  it("sends a letter once, in the reader's language, with its own Message-ID", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    await deliverDue(later(1), send);
    await deliverDue(later(2), send);
    expect(box.map(({ to, subject }) => [to, subject])).toEqual([[reader.email, "审核通过，欢迎加入"]]);
    expect(box[0]?.text).toContain("V00000017");
    expect(box[0]?.messageId).toBe((await stored(`approved:${reader.id}`))?.messageId);
  });

  it("writes one letter per cause however often it is asked", async () => {
    const reader = await aReader();
    await Promise.all([1, 2, 3].map(() => write(approved(reader.id))));
    expect(await db.select().from(letters)).toHaveLength(1);
  });

  it("writes nothing when the act is refused", async () => {
    const reader = await aReader();
    await transaction(async (tx) => {
      await enqueue(tx, approved(reader.id));
      return { ok: false };
    });
    expect(await db.select().from(letters)).toEqual([]);
  });

  it("holds a letter until its time, so that undo can stop it", async () => {
    const reader = await aReader();
    await write({ ...approved(reader.id), sendAfter: later(15) });
    await deliverDue(later(14), send);
    expect(box).toEqual([]);
    await deliverDue(later(16), send);
    expect(box).toHaveLength(1);
  });

  it("tries again after a temporary refusal, with the same Message-ID", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    answers.set(reader.email, 451);
    await deliverDue(later(0.1), send);
    answers.clear();
    await deliverDue(later(0.5), send);
    expect(box).toEqual([]);
    await deliverDue(later(10), send);
    expect(box.map((mail) => mail.messageId)).toEqual([(await stored(`approved:${reader.id}`))?.messageId]);
  });

  it("turns a refusal by the mail server into a call", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    answers.set(reader.email, 550);
    expect(await deliverDue(later(1), send)).toEqual({ sent: 0, calls: 1 });
    expect(await stored(`approved:${reader.id}`)).toMatchObject({ state: "call", lastError: "refused_550" });
  });

  it("gives up on temporary failures in the end and asks for a call", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    answers.set(reader.email, 451);
    for (let n = 1; n <= 6; n++) await deliverDue(later(n * 1000), send);
    expect(await stored(`approved:${reader.id}`)).toMatchObject({ state: "call", attempts: 6 });
  });

  it("asks for a call when there is no address, but not for what the person did themselves", async () => {
    const reader = await aReader({ email: null });
    await write(approved(reader.id));
    await write({
      cause: "applied",
      kind: "volunteer_applied",
      accountId: reader.id,
      regionCode: "150100",
      data: { name: "甲" },
    });
    await deliverDue(later(1), send);
    expect(await stored(`approved:${reader.id}`)).toMatchObject({ state: "call", lastError: "no_address" });
    expect(await stored("applied")).toMatchObject({ state: "stopped", lastError: "no_address" });
  });

  it("keeps letters at the desk when no mail server is configured", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    await deliverDue(later(1), null);
    expect(await stored(`approved:${reader.id}`)).toMatchObject({ state: "call", lastError: "no_mail_server" });
  });

  it("never sends to sample people", async () => {
    const reader = await aReader({ isSample: true });
    await write(approved(reader.id));
    await deliverDue(later(1), send);
    expect(box).toEqual([]);
  });

  it("two senders at once send each letter once", async () => {
    const readers = await Promise.all(Array.from({ length: 30 }, () => aReader()));
    for (const reader of readers) await write(approved(reader.id));
    const now = later(1);
    await Promise.all([deliverDue(now, send), deliverDue(now, send)]);
    expect(box.map((mail) => mail.to).sort()).toEqual(readers.map((reader) => reader.email).sort());
  });

  it("takes over the letters of a sender that died, after its hold has run out", async () => {
    const reader = await aReader();
    await write(approved(reader.id));
    const dying: Post = () => Promise.reject(new Error("killed"));
    await expect(deliverDue(later(1), dying)).rejects.toThrow("killed");
    await deliverDue(later(2), send);
    expect(box).toEqual([]);
    await deliverDue(later(5), send);
    expect(box).toHaveLength(1);
  });
});
