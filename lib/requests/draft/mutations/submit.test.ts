import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditEntries, db, letters, organisations, requestEntries, requestLinks, requests, transaction } from "@/db";
import { anEvent, aStaff, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { hashToken } from "../../../auth/rules/session";
import type { Once } from "../../../once/mutations";
import { instantOf } from "../../../time";
import { liveToken } from "../../mutations/link";
import { requestByToken } from "../../queries/by-token";
import { readNumber } from "../../rules/number";
import { submitInput, whatInput, whenInput, type WhoInput, whoInput } from "../input";
import { begin } from "./begin";
import { saveAnswers, saveWho } from "./save";
import { submit } from "./submit";

/** A Friday; its three working days end on Wednesday. */
const now = instantOf("2026-04-17", "09:00");
const visitor = (act: string): Once => ({
  accountId: "visitor",
  act,
  target: "",
  key: crypto.randomUUID(),
  payload: null,
});

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff({ regions: ["150100"] });
  const body = { pinyin: "", initials: "", isIssuer: false, version: 1, isSample: false, createdAt: now };
  await transaction(
    (tx) =>
      tx.insert(organisations).values([
        { ...body, id: "school", kind: "school", name: "示例学校", regionCode: "150100", address: "示例路 1 号" },
        { ...body, id: "twin-1", kind: "school", name: "示例同名学校", regionCode: "150100" },
        { ...body, id: "twin-2", kind: "school", name: "示例同名学校", regionCode: "150200" },
        { ...body, id: "firm", kind: "enterprise", name: "示例企业", regionCode: "150200" },
      ]),
    { alone: ["scenes"] },
  );
});
afterAll(() => close());

const who = (more: Partial<Record<keyof WhoInput, string>> = {}) =>
  whoInput.parse({
    kind: "campus_visit",
    organisationName: "示例学校",
    regionCode: "150200",
    contactName: "示例·孙老师",
    contactPhone: "138 0000 0021",
    contactEmail: "sun@example.test",
    ...more,
  });
const what = {
  grades: ["primary_56"],
  classes: "3",
  headCount: "126",
  adults: "3",
  topics: ["patent"],
  language: "both",
  whitelistItem: "科普宣传教育",
  whitelistYear: "2026",
};
const when = {
  wishDay: ["2026-04-29", "2026-04-28"],
  wishPart: ["afternoon", "morning"],
  address: "示例路 1 号",
  place: "礼堂",
  seats: "150",
  equipment: "projector",
};

const rowOf = async (id: string) => (await db.select().from(requests).where(eq(requests.id, id)))[0];
const tokenOf = async (id: string) => (await liveToken(db, id, now)) ?? "";

async function aDraft(more: Parameters<typeof who>[0] = {}, answers: Partial<typeof what> = {}) {
  const begun = await begin(who(more), "zh-CN", visitor("requests.begin"), now);
  if (!begun.ok) throw new Error(begun.reason);
  const token = await tokenOf(begun.id);
  const kind = (await rowOf(begun.id))?.kind ?? "campus_visit";
  for (const [version, step] of [
    whatInput(kind).parse({ ...what, ...answers }),
    whenInput(kind, "2026-04-17").parse(when),
  ].entries())
    await saveAnswers({ token, version: version + 1, answers: step }, visitor("requests.save"), now);
  return { id: begun.id, token, version: (await rowOf(begun.id))?.version ?? 0 };
}
const handIn = ({ token, version }: { token: string; version: number }, at = now, once = visitor("requests.submit")) =>
  submit(
    submitInput("campus_visit").parse({ token, version, teacherPresent: "on", agreedText: "2026-11" }),
    "en",
    once,
    at,
  );

describe("a draft", () => {
  test("is a row with a link from the first step on, and the link goes to its e-mail", async () => {
    const begun = await begin(who(), "zh-CN", visitor("requests.begin"), now);
    const row = begun.ok ? await rowOf(begun.id) : undefined;
    expect(row).toMatchObject({
      state: "draft",
      organisationId: "school",
      // The school's league, whatever was chosen.
      regionCode: "150100",
      contactPhone: "13800000021",
      answers: { county: "", address: "示例路 1 号" },
      number: null,
    });
    const token = await tokenOf(row?.id ?? "");
    const [link] = await db
      .select()
      .from(requestLinks)
      .where(eq(requestLinks.tokenHash, hashToken(token)));
    expect(link?.requestId).toBe(row?.id);
    const [letter] = await db.select().from(letters).where(eq(letters.contact, "sun@example.test"));
    expect(letter).toMatchObject({ kind: "request_draft", regionCode: "150100" });
    expect(JSON.stringify(letter)).not.toContain(token);
  });

  test("a name that two schools have means the one of the league; else nobody guesses", async () => {
    const of = async (more: Parameters<typeof who>[0]) => {
      const begun = await begin(who(more), "zh-CN", visitor("requests.begin"), now);
      return begun.ok ? (await rowOf(begun.id))?.organisationId : null;
    };
    expect(await of({ organisationName: "示例同名学校" })).toBe("twin-2");
    expect(await of({ organisationName: "示例同名学校", organisationId: "twin-1" })).toBe("twin-1");
    expect(await of({ organisationName: "示例同名学校", regionCode: "150400" })).toBeNull();
    expect(await of({ organisationName: "示例没有登记的学校" })).toBeNull();
    expect(await of({ organisationName: "示例企业" })).toBeNull();
    expect(await of({ organisationName: "示例企业", kind: "enterprise_service" })).toBe("firm");
  });

  test("keeps step after step; a form that saw an older version is refused", async () => {
    const { id, token, version } = await aDraft();
    expect((await rowOf(id))?.answers).toMatchObject({
      headCount: "126",
      wishes: ["2026-04-29 afternoon", "2026-04-28 morning"],
      equipment: ["projector"],
    });
    const late = await saveAnswers({ token, version: version - 1, answers: {} }, visitor("requests.save"), now);
    expect(late).toMatchObject({ ok: false, reason: "requests.refusals.changed" });
    const again = await saveWho(
      { ...who({ contactName: "示例·李老师" }), token, version },
      visitor("requests.save"),
      now,
    );
    expect(again.ok).toBe(true);
    expect(await rowOf(id)).toMatchObject({ contactName: "示例·李老师", version: version + 1 });
  });

  test("of another year has no days yet", async () => {
    const { id, token, version } = await aDraft();
    await saveAnswers({ token, version, answers: { whitelistYear: "2027" } }, visitor("requests.save"), now);
    expect((await rowOf(id))?.answers.wishes).toEqual([]);
  });

  test("a link that opens nothing saves nothing", async () => {
    expect(
      await saveAnswers({ token: "x".repeat(30), version: 1, answers: {} }, visitor("requests.save"), now),
    ).toMatchObject({
      reason: "requests.refusals.gone",
    });
    const { token } = await aDraft();
    const much = new Date(now.getTime() + 31 * 86_400_000);
    expect(await requestByToken(db, token, much)).toBeNull();
  });
});

describe("handing in", () => {
  test("draws a number, promises an answer, tells both sides, and the link stays", async () => {
    const draft = await aDraft({ contactEmail: "" });
    expect((await handIn(draft)).ok).toBe(true);
    const row = await rowOf(draft.id);
    expect(row).toMatchObject({
      state: "submitted",
      headCount: 126,
      adults: 3,
      language: "both",
      whitelistItem: "科普宣传教育",
      whitelistYear: 2026,
      firstWish: "2026-04-28",
      dueAt: instantOf("2026-04-22", "17:00"),
    });
    expect(readNumber("SQ", row?.number ?? "")).toBe(row?.number);
    const entries = await db.select().from(requestEntries).where(eq(requestEntries.requestId, draft.id));
    expect(entries.map(({ kind, side }) => `${side} ${kind}`)).toEqual(["host submitted"]);
    const told = await db
      .select()
      .from(letters)
      .where(eq(letters.cause, `request_submitted:${draft.id}`));
    // Begun in Chinese, handed in in English: that is the host's language from here on.
    expect(told).toMatchObject([{ kind: "request_received", contact: "13800000021", locale: "en" }]);
    const desk = await db
      .select()
      .from(letters)
      .where(and(eq(letters.kind, "request_answered"), eq(letters.accountId, staff.accountId)));
    expect(desk.some(({ data }) => data.request === draft.id && data.what === "submitted")).toBe(true);
    expect((await requestByToken(db, draft.token, new Date(now.getTime() + 300 * 86_400_000)))?.request.id).toBe(
      draft.id,
    );
    const [log] = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, draft.id));
    expect(log).toMatchObject({ act: "requests.submit", accountId: null });
  });

  test("twice is once", async () => {
    const draft = await aDraft();
    const once = visitor("requests.submit");
    expect(await handIn(draft, now, once)).toEqual(await handIn(draft, now, once));
    expect(await handIn(draft)).toMatchObject({ ok: false, reason: "requests.refusals.already_sent" });
  });

  test("a day that has come too near, and a step never finished, are named", async () => {
    const draft = await aDraft();
    expect(await handIn(draft, instantOf("2026-04-27", "09:00"))).toMatchObject({
      reason: "requests.refusals.look_at_when",
    });
    const begun = await begin(who(), "zh-CN", visitor("requests.begin"), now);
    const token = begun.ok ? await tokenOf(begun.id) : "";
    expect(await handIn({ token, version: 1 })).toMatchObject({ reason: "requests.refusals.look_at_what" });
  });

  test("an item that entered this school this year is refused, next year's is not, and another school's neither", async () => {
    await anEvent({
      kind: "campus_visit",
      schoolId: "school",
      whitelistItem: "青少年法治宣传教育",
      whitelistYear: 2026,
    });
    const item = { whitelistItem: " 青少年法治宣传教育 " };
    expect(await handIn(await aDraft({}, item))).toMatchObject({ reason: "requests.refusals.item_taken" });
    expect((await handIn(await aDraft({ organisationName: "示例别的学校" }, item))).ok).toBe(true);
    const draft = await aDraft({}, item);
    const next = whenInput("campus_visit", "2026-04-17", 2027).parse({ ...when, wishDay: "2027-01-05", wishPart: "" });
    await saveAnswers({ ...draft, answers: { whitelistYear: "2027", ...item } }, visitor("requests.save"), now);
    await saveAnswers({ ...draft, version: draft.version + 1, answers: next }, visitor("requests.save"), now);
    expect((await handIn({ ...draft, version: draft.version + 2 })).ok).toBe(true);
  });
});

describe("what may be written", () => {
  test.each([
    ["a pupil's list", { notes: "张小明、李华、王芳芳、刘洋" }, "requests.errors.name_list"],
    ["an identity number", { notes: "150102201403052318" }, "requests.errors.id_number"],
    ["three topics", { topics: ["patent", "trademark", "copyright"] }, "requests.errors.topics_most"],
    ["no head count", { headCount: "许多" }, "requests.errors.number"],
    ["nobody", { headCount: "0" }, "requests.errors.bounds"],
  ])("%s is refused", (_, more, message) => {
    const parsed = whatInput("campus_visit").safeParse({ ...what, ...more });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
  test.each([
    ["no day", { wishDay: ["", ""] }, "requests.errors.wishes"],
    [
      "six days",
      { wishDay: ["2026-04-22", "2026-04-23", "2026-04-24", "2026-04-27", "2026-04-28", "2026-04-29"] },
      "requests.errors.wishes_most",
    ],
    ["a weekend", { wishDay: "2026-04-25" }, "requests.errors.day_weekend"],
    ["the first of May", { wishDay: "2026-05-01" }, "requests.errors.day_holiday"],
    ["tomorrow's working day", { wishDay: "2026-04-20" }, "requests.errors.day_soon"],
    ["next summer", { wishDay: "2027-07-01" }, "requests.errors.day_late"],
    ["yesterday", { wishDay: "2026-04-16" }, "requests.errors.day_past"],
  ])("%s is refused", (_, more, message) => {
    const parsed = whenInput("campus_visit", "2026-04-17", 2026).safeParse({ ...when, wishPart: "", ...more });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
  test("an enterprise that is visited says where; one that is called need not", () => {
    const met = { wishDay: "2026-04-28", wishPart: "", mode: "onsite", address: "" };
    const of = (more: object) => whenInput("enterprise_service", "2026-04-17").safeParse({ ...met, ...more });
    expect(of({}).error?.issues.map((issue) => issue.path.join("."))).toEqual(["address"]);
    expect(of({ mode: "online" }).success).toBe(true);
  });
});
