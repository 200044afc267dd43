import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whitelistItems } from "@/db";
import { write } from "@/db/seed/scene";
import { anIssuer, aRequest, aSchool } from "@/db/seed/scene-requests";
import { aKey, anEvent, aStaff, aVolunteer, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { signUp } from "../../signups/mutations/sign-up";
import { dayOf } from "../../time";
import { proposalOf } from "./proposal";
import { requestAtDesk, scheduleChoices } from "./request";

const now = new Date();
const HERE = "150100";
const NEXT_DOOR = "150200";
const wished = dayOf(nextWeek(10));
let close: () => Promise<void>;
let staff: SceneActor;
let admin: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  admin = await aStaff({ role: "admin", regions: [] });
}, 120_000);
afterAll(() => close());

const due = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
async function found(id: string, actor = staff) {
  const request = await requestAtDesk(actor, id, now);
  if (!request) throw new Error("no request");
  return request;
}

describe("a request at the desk", () => {
  test("stands between those before and after it by date: a coordinator's in their leagues, an admin's in all", async () => {
    const [first, elsewhere, second] = [
      await aRequest({ dueAt: due(1) }),
      await aRequest({ dueAt: due(2), regionCode: NEXT_DOOR }),
      await aRequest({ dueAt: due(3) }),
    ];
    expect(await found(first)).toMatchObject({ before: null, after: second });
    expect(await found(first, admin)).toMatchObject({ before: null, after: elsewhere });
    expect(await found(second)).toMatchObject({ before: first, after: null });
    expect(await found(second, admin)).toMatchObject({ before: elsewhere, after: null });
    expect(await requestAtDesk(staff, "no-such-request", now)).toBeNull();
    expect(await requestAtDesk(staff, await aRequest({ state: "draft", dueAt: due(9) }), now)).toBeNull();
  });

  test("knows the visits before, the last of them, and who holds this year's item", async () => {
    const schoolId = await aSchool();
    const last = nextWeek(10, 0, -7);
    await anEvent({ schoolId, startsAt: nextWeek(10, 0, -30), status: "finished" });
    await anEvent({ schoolId, startsAt: last, status: "finished" });
    await anEvent({
      schoolId,
      startsAt: nextWeek(10),
      title: "已定的活动",
      whitelistItem: "示例事项",
      whitelistYear: 2026,
    });
    const own = { organisationId: schoolId, whitelistItem: "示例事项", whitelistYear: 2026 };
    expect(await found(await aRequest(own))).toMatchObject({
      visits: 2,
      lastVisit: last,
      itemHolder: "已定的活动",
      isPilot: false,
      known: { id: schoolId },
    });
    expect(await found(await aRequest({ ...own, whitelistYear: 2027 }))).toMatchObject({ itemHolder: null });
  });

  test("can be recorded by issuers, under an item of that year's list", async () => {
    const unit = await anIssuer();
    const item = { version: 1, isSample: false };
    await write((tx) =>
      tx.insert(whitelistItems).values([
        { ...item, year: 2031, item: "示例甲", approvalNumber: "X-7" },
        { ...item, year: 2031, item: "示例乙", retiredAt: now },
        { ...item, year: 2032, item: "示例丙" },
      ]),
    );
    const choices = await scheduleChoices(2031);
    expect(choices.items).toEqual([{ item: "示例甲", approvalNumber: "X-7" }]);
    expect(choices.units.map(({ id }) => id)).toContain(unit);
  });
});

describe("what can be offered", () => {
  const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };
  const asked = { slots: [], lecturers: null, helpers: null, wide: false };

  test("is counted at every time and ranked for the one where most can come", async () => {
    const [a, b, c] = [await aVolunteer(docent), await aVolunteer(docent), await aVolunteer(docent)];
    const busy = await anEvent({ shift: { startsAt: nextWeek(9), endsAt: nextWeek(13) } });
    expect(await signUp(c, { positionId: busy.positionId }, aKey(c, "signups.sign_up"))).toMatchObject({ ok: true });
    const id = await aRequest({ answers: { wishes: [`${wished} morning`, `${wished} afternoon`] } });
    const { slots, chosen, roles, regions } = await proposalOf(await found(id), asked, now);
    expect(slots.map(({ time, suitable }) => [time, suitable])).toEqual([
      ["09:00", 2],
      ["10:00", 2],
      ["14:00", 3],
      ["15:30", 3],
    ]);
    expect(chosen.map(({ time }) => time)).toEqual(["14:00"]);
    expect(regions).toEqual([HERE]);
    expect(roles.map(({ seat, places }) => [seat, places])).toEqual([
      ["lecturer", 2],
      ["helper", 1],
    ]);
    const team = roles.flatMap(({ proposed }) => proposed);
    expect([...team].sort()).toEqual([a, b, c].map(({ volunteerId }) => volunteerId).sort());
    const morning = await proposalOf(await found(id), { ...asked, slots: [`${wished}T09:00`] }, now);
    expect(morning.roles.flatMap(({ proposed }) => proposed)).not.toContain(c.volunteerId);
  });

  test("looks next door when told to", async () => {
    const { volunteerId } = await aVolunteer({ ...docent, region: NEXT_DOOR });
    const id = await aRequest({ answers: { wishes: [`${wished} morning`] } });
    const seen = async (wide: boolean) =>
      (await proposalOf(await found(id), { ...asked, wide }, now)).roles[0]?.people.map((one) => one.volunteerId);
    expect(await seen(false)).not.toContain(volunteerId);
    expect(await seen(true)).toContain(volunteerId);
  });
});
