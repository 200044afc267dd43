import { eq } from "drizzle-orm";
import { db, requestEntries, requests } from "@/db";
import { dayOf } from "@/lib/time";
import { expect, test } from "./support/fixtures";
import { keysListen, tabTo } from "./support/keys";
import { browserIn, LANGUAGES, sayIn } from "./support/language";
import { aRequest, anIssuer, aSchool, aStaff, aVolunteer, nextWeek } from "./support/scene";

const region = "150781";
const docent = {
  region,
  qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }],
  clearances: [{}],
};

let before = 0;

/** A request that was promised an answer before those asked earlier: the last one stands first. */
async function asked(name: string) {
  const day = dayOf(nextWeek(9));
  return aRequest({
    regionCode: region,
    organisationId: await aSchool({ regionCode: region, name }),
    organisationName: name,
    state: "submitted",
    headCount: 60,
    whitelistItem: "科普宣传教育",
    whitelistYear: new Date().getFullYear(),
    approvalNumber: "示例-3",
    answers: { topics: ["patent"], wishes: [`${day} morning`, `${day} afternoon`], place: "礼堂" },
    dueAt: new Date(Date.now() - 400 * 86_400_000 - ++before * 60_000),
  });
}

for (const locale of LANGUAGES) {
  const say = sayIn(locale);

  test(`from the inbox to the offer and back, nothing clicked, in ${locale}`, async ({ pageOf }) => {
    test.setTimeout(180_000);
    await anIssuer();
    for (const name of ["示例·键盘讲课", "示例·键盘帮忙", "示例·键盘候着"]) await aVolunteer({ ...docent, name });
    const names = { one: `示例·按键第一小学 ${locale}`, two: `示例·按键第二小学 ${locale}` };
    await asked(names.two);
    const first = await asked(names.one);
    const page = await pageOf(await aStaff({ regions: [region] }), browserIn(locale));
    const focus = page.locator(":focus");
    const middle = (name: string) => page.getByRole("region", { name, exact: true });
    const inReview = say("处理中", "In review");
    const offered = say("在等对方选日期", "Waiting for the host to pick a date");
    const asking = say("在等对方答复", "Waiting for the host’s answer");
    const taken = page.getByText(say(/接手$/, /took it$/));
    const choosing = page.getByRole("heading", { name: say(/选时间/, /Choose the time/) });
    await page.goto("/desk/requests");
    await keysListen(page);

    await page.keyboard.press("j");
    await expect(focus).toContainText(names.one);
    await page.keyboard.press("j");
    await expect(focus).toContainText(names.two);
    await page.keyboard.press("k");
    await expect(focus).toContainText(names.one);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: names.one })).toBeVisible();

    // Take it: the button goes, the focus comes to what can be done now.
    await tabTo(page, say(/^我来接手/, /^I take this/));
    await page.keyboard.press("Enter");
    await expect(taken).toBeVisible();
    await expect(middle(inReview)).toBeFocused();

    await tabTo(page, /^14:00/);
    await page.keyboard.press("Enter");
    const two = page.getByRole("link", { name: /^14:00/ });
    await expect(two).toHaveAttribute("aria-current", "true");
    await expect(two, "a chosen time keeps the focus").toBeFocused();
    const several = page.getByText(say(/^2 个时间给对方选/, /^2 times to pick from/));
    await tabTo(page, say(/^把 15:30 也给对方选/, /^Offer 15:30 as well/));
    await page.keyboard.press("Enter");
    await expect(several).toBeVisible();
    await tabTo(page, say(/^不给 15:30/, /^Do not offer 15:30/));
    await page.keyboard.press("Enter");
    await expect(several).toHaveCount(0);

    // The team: one out, one in again.
    const ticked = page.getByRole("checkbox", { checked: true });
    await expect(ticked).toHaveCount(2);
    await tabTo(page, say(/^请示例.*当主讲/, /^Ask 示例.* as lecturer/));
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    await expect(ticked).toHaveCount(2);

    await tabTo(page, say(/^排定并通知/, /^Schedule and tell them/));
    await page.keyboard.press("Enter");
    await expect(page.getByText(offered)).toBeVisible();
    await expect(middle(offered)).toBeFocused();
    await tabTo(page, say(/^撤销/, /^Undo/));
    await page.keyboard.press("Enter");
    await expect(choosing).toBeVisible();
    await expect(middle(inReview)).toBeFocused();

    // The same with the single keys.
    await page.keyboard.press("s");
    await expect(page.getByText(offered)).toBeVisible();
    await page.keyboard.press("z");
    await expect(choosing).toBeVisible();
    const [row] = await db.select().from(requests).where(eq(requests.id, first));
    expect(row).toMatchObject({ state: "in_review", eventId: null });
    const told = await db.select().from(requestEntries).where(eq(requestEntries.requestId, first));
    expect(told.filter(({ kind }) => kind === "undone")).toHaveLength(2);

    // On to the next one, which is asked back.
    await page.keyboard.press("j");
    await expect(page.getByRole("heading", { name: names.two })).toBeVisible();
    await expect(middle(say("新来的", "New"))).toBeFocused();
    await page.keyboard.press("a");
    await expect(taken).toBeVisible();
    await tabTo(page, say(/^问对方/, /^Ask the host/));
    await page.keyboard.press("Enter");
    await tabTo(page, say(/^问题/, /^Question/), 3);
    await page.keyboard.type("有没有投影？");
    await tabTo(page, say(/^发出问题/, /^Send the question/), 3);
    await page.keyboard.press("Enter");
    await expect(page.getByText(asking).first()).toBeVisible();
    await expect(middle(asking)).toBeFocused();
  });
}
