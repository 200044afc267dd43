import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, dataRequests, db, letters, positions, signups, transaction, volunteers } from "@/db";
import { aKey, anEvent, aStaff, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { createOneTimeLink } from "../../accounts/mutations/one-time-link";
import { signUp } from "../../signups/mutations/sign-up";
import { uuidv7 } from "@/db/id";
import { guardianAskInput } from "../input";
import { requestAtDesk, requestCounts, requestsAtDesk } from "../queries/desk-requests";
import { answerRequest } from "./answer";
import { askAboutData } from "./ask";
import { askAsGuardian, takeBackAsGuardian } from "./ask-as-guardian";
import { childCopy } from "./make-copy";
import { openChildData } from "./open-child";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const TEXT = "示例：单位写成了旧校名，请改过来";
const asks = async (person: VolunteerActor, kind: "correct" | "restrict" | "export" = "correct") => {
  const asked = await askAboutData(person, { kind, text: TEXT }, aKey(person, "privacy.ask"));
  return asked.ok ? asked.id : "";
};
const stands = async (id: string) => (await db.select().from(dataRequests).where(eq(dataRequests.id, id))).at(0);
const lettersOf = (id: string) =>
  db
    .select()
    .from(letters)
    .where(eq(letters.cause, `data_request_answered:${id}`));
const say = (
  staff: Awaited<ReturnType<typeof aStaff>>,
  requestId: string,
  more: { outcome?: "done" | "refused"; version?: number } = {},
) =>
  answerRequest(
    staff,
    { requestId, version: 1, outcome: "done", answer: "示例：核对过了，已经改好", ...more },
    aKey(staff, "privacy.answer"),
  );

test("the desk of the league answers once, with a reason that the person reads; the log has no words of it", async () => {
  const [staff, foreign, person] = [await aStaff(), await aStaff({ regions: ["150200"] }), await aVolunteer()];
  const id = await asks(person);
  expect(await say(foreign, id)).toMatchObject({ ok: false, reason: "shell.refusals.outside_scope" });
  expect(await say(staff, id, { version: 2 })).toMatchObject({
    ok: false,
    reason: "shell.refusals.changed_meanwhile",
  });
  expect(await say(staff, "nothing")).toMatchObject({ ok: false, reason: "shell.refusals.not_found" });
  expect((await stands(id))?.state).toBe("open");
  expect(await say(staff, id, { outcome: "refused" })).toMatchObject({ ok: true, said: "refused" });
  expect(await stands(id)).toMatchObject({ state: "refused", answeredBy: staff.accountId, version: 2 });
  expect(await say(staff, id, { version: 2 })).toMatchObject({ ok: false, reason: "privacy.refusals.not_open" });
  expect(await lettersOf(id)).toMatchObject([
    { accountId: person.accountId, data: { outcome: "refused", answer: "示例：核对过了，已经改好" } },
  ]);
  const log = await db.select().from(auditEntries).where(eq(auditEntries.act, "privacy.answer"));
  expect(log).toMatchObject([{ subjectId: person.volunteerId, facts: { kind: "correct", result: "refused" } }]);
  expect(JSON.stringify(log)).not.toContain("示例");
});

test("agreeing to a restriction pauses the person, frees what lies ahead and takes the photos back", async () => {
  const [staff, person] = [await aStaff(), await aVolunteer()];
  const place = await anEvent();
  const signed = await signUp(person, { positionId: place.positionId }, aKey(person, "signups.sign_up"));
  expect(signed.ok).toBe(true);
  expect(await say(staff, await asks(person, "restrict"))).toMatchObject({ ok: true });
  const [row] = await db.select().from(volunteers).where(eq(volunteers.id, person.volunteerId));
  expect(row).toMatchObject({ status: "paused", statusReason: "restricted" });
  const [signup] = await db
    .select()
    .from(signups)
    .where(eq(signups.id, signed.ok ? signed.id : ""));
  expect(signup?.state).toBe("removed");
  const [position] = await db.select().from(positions).where(eq(positions.id, place.positionId));
  expect(position?.taken).toBe(0);
});

test("refusing a restriction changes nothing else", async () => {
  const [staff, person] = [await aStaff(), await aVolunteer()];
  await say(staff, await asks(person, "restrict"), { outcome: "refused" });
  const [row] = await db.select().from(volunteers).where(eq(volunteers.id, person.volunteerId));
  expect(row?.status).toBe("active");
});

test("the desk sees its league only; the auditor sees that and when, not who and what", async () => {
  const person = await aVolunteer({ region: "150300", name: "示例·只给本盟市看" });
  const id = await asks(person);
  const own = await aStaff({ regions: ["150300"] });
  const [foreign, auditor, admin] = [
    await aStaff({ regions: ["150200"] }),
    await aStaff({ role: "auditor" }),
    await aStaff({ role: "admin" }),
  ];
  expect(await requestsAtDesk(own, true, 1)).toMatchObject([{ id, name: "示例·只给本盟市看", text: TEXT }]);
  expect(await requestCounts(own)).toEqual({ open: 1, answered: 0 });
  expect(await requestAtDesk(foreign, id)).toBeNull();
  expect(await requestAtDesk(admin, id)).toMatchObject({ text: TEXT });
  expect(await requestAtDesk(auditor, id)).toMatchObject({ name: null, text: null, answer: null, kind: "correct" });
});

const linkFor = (child: VolunteerActor) =>
  transaction(
    (tx) => createOneTimeLink(tx, { accountId: child.accountId, purpose: "guardian", createdBy: null, hours: 1 }),
    { alone: ["link"] },
  );
const once = (act: string) => ({ accountId: "visitor", act, target: "", key: uuidv7(), payload: {} });
const guardianAsks = (token: string, kind: "correct" | "delete") =>
  askAsGuardian(
    guardianAskInput.parse({ token, kind, text: kind === "correct" ? TEXT : "", sure: "on" }),
    once("privacy.guardian_ask"),
  );

test("a guardian asks on their link, is answered where they can be reached, and takes back their own only", async () => {
  const [staff, child] = [await aStaff(), await aVolunteer({ birthMonth: `${new Date().getFullYear() - 16}-01` })];
  await transaction(
    (tx) =>
      tx
        .update(volunteers)
        .set({ guardianName: "示例·家长", guardianContact: "g@example.test" })
        .where(eq(volunteers.id, child.volunteerId))
        .returning(),
    { alone: ["scene"] },
  );
  const token = await linkFor(child);
  const asked = await guardianAsks(token, "correct");
  const id = asked.ok ? asked.id : "";
  expect(await stands(id)).toMatchObject({ askedBy: "guardian", state: "open", text: TEXT });
  expect(await guardianAsks(token, "correct")).toMatchObject({ ok: false, reason: "privacy.refusals.already_asked" });
  expect(await say(staff, id)).toMatchObject({ ok: true });
  expect(await lettersOf(id)).toMatchObject([{ contact: "g@example.test", accountId: null }]);

  const own = await asks(child, "export");
  const takeBack = (requestId: string) => takeBackAsGuardian({ token, requestId }, once("privacy.guardian_take_back"));
  expect(await takeBack(own)).toMatchObject({ ok: false, reason: "privacy.refusals.not_open" });
  const deletion = await guardianAsks(token, "delete");
  expect(await takeBack(deletion.ok ? deletion.id : "")).toMatchObject({ ok: true });
  expect((await stands(deletion.ok ? deletion.id : ""))?.state).toBe("withdrawn");

  const screen = await openChildData(token, "192.0.2.1", new Date());
  expect(screen?.requests).toHaveLength(3);
  const copy = await childCopy(token, "json", "zh-CN");
  expect(String(copy?.body)).toContain(child.name);
});

test("a wrong link, and one to somebody who is of age, open nothing and ask nothing", async () => {
  const grown = await linkFor(await aVolunteer());
  for (const token of ["none", grown]) {
    expect(await guardianAsks(token, "delete")).toMatchObject({ ok: false, reason: "volunteers.refusals.link_gone" });
    expect(await openChildData(token, "192.0.2.2", new Date())).toBeNull();
    expect(await childCopy(token, "xlsx", "en")).toBeNull();
  }
});
