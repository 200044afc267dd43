import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator } from "@playwright/test";
import { eq } from "drizzle-orm";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { certificateAsks, certificates, db, transaction, volunteers } from "../db";
import { uuidv7 } from "../db/id";
import { anIssuingUnit, served } from "../db/seed/scene-certificates";
import { certificateNumber } from "../lib/certificates/rules/number";
import { addDays, dayOf } from "../lib/time";
import { expect, test } from "./support/fixtures";
import { pictureOf, textBoxOf } from "./support/pdf-picture";
import { aStaff, aVolunteer, forgetAttempts } from "./support/scene";

const NAME = "示例·㛃小树";
const MASKED = "示例·㛃小*";

test("asked for by its holder, issued by the desk, checked by anybody with and without network, and revoked", async ({
  pageOf,
  another,
}, testInfo) => {
  test.setTimeout(180_000);
  const person = await aVolunteer({ name: NAME });
  const holder = await pageOf(person);
  const staff = await aStaff({ name: "示例·办证明的" });
  const desk = await pageOf(staff);
  const unit = await anIssuingUnit();
  const today = dayOf(new Date());
  for (const [day, minutes] of [
    [-40, 200],
    [-20, 125],
  ] as const)
    await served(person.volunteerId, unit, { day: addDays(today, day), minutes, title: `示例·${-day} 天前的一场` });
  await served(person.volunteerId, unit, { day: addDays(today, -9), minutes: 60, state: "pending" });

  // The holder sees beforehand what it will say, and asks.
  await holder.goto("/me/certificates");
  await holder.getByRole("button", { name: "看看会写什么" }).click();
  await expect(holder.getByText("2 条记录，共 5.4 小时")).toBeVisible();
  await expect(holder.getByText("另有 1 条待确认或有异议")).toBeVisible();
  await holder.getByRole("button", { name: "提交申请" }).click();
  await expect(holder.getByText("申请已提交，单位办好后会通知你。").first()).toBeVisible();
  await expect(holder.getByText("等单位办理")).toBeVisible();
  await holder.getByRole("button", { name: "撤回申请" }).click();
  await expect(holder.getByText("申请已撤回。")).toBeVisible();
  await expect(holder.getByText("等单位办理")).toHaveCount(0);
  await holder.reload();
  await holder.getByRole("button", { name: "提交申请" }).click();
  await expect(holder.getByText("等单位办理")).toBeVisible();

  // The desk cannot approve its own; it issues this one.
  const ownAsk = await anAskOfOnesOwn(staff.accountId, unit);
  await desk.goto(`/desk/certificates?one=${ownAsk}`);
  await expect(desk.getByText("不能给自己出具、更换或撤销证明。")).toBeVisible();
  await expect(desk.getByRole("button", { name: "出具证明" })).toHaveCount(0);
  await desk.goto("/desk/certificates");
  await desk.getByRole("link", { name: NAME }).click();
  await desk.getByRole("button", { name: "出具证明" }).click();
  await expect(desk.getByText(/已出具 ZY\d\d-/).first()).toBeVisible();
  const [row] = await db.select().from(certificates).where(eq(certificates.volunteerId, person.volunteerId));
  if (!row) throw new Error("nothing was issued");
  const { number } = row;

  // The holder reads it, downloads it, prints it.
  await holder.goto("/me/certificates");
  await holder.getByRole("link", { name: "查看和打印" }).click();
  const sheet = holder.getByRole("article");
  for (const said of [number, NAME, "2 次", "5.4 小时", "（盖章处）", "示例·办证明的"])
    await expect(sheet).toContainText(said);
  const [download] = await Promise.all([
    holder.waitForEvent("download"),
    holder.getByRole("link", { name: "下载 PDF" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${number}.pdf`);
  const pdf = readFileSync(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeLessThanOrEqual(60_000);
  // Its picture: each letter is drawn as the whole font draws it, the rare one too, and a phone reads the code.
  const picture = await pictureOf(await another(), pdf);
  expect(picture.letters.map(({ letter }) => letter).join("")).toContain(NAME);
  expect(picture.letters.length).toBeGreaterThan(250);
  expect(picture.letters.filter(({ own }) => own < 0.6)).toEqual([]);
  const taken = picture.letters.filter(({ letter, wrong }) => /\p{Script=Han}/u.test(letter) && wrong >= 0.6);
  expect(taken, "another letter would be noticed").toEqual([]);
  expect(await scanned(picture.canvas)).toContain(`/verify/${number}#1.`);
  await holder.emulateMedia({ media: "print" });
  await expect(holder.getByRole("link", { name: "下载 PDF" })).toBeHidden();
  await expect(sheet).toBeVisible();
  const printed = await holder.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(printed.toString("latin1").match(/\/Type \/Page\b/g)?.length, "one sheet of paper").toBe(1);
  const [paper, own] = [await textBoxOf(printed), await textBoxOf(pdf)];
  expect(paper.sheet, "A4").toEqual({ width: 595, height: 842 });
  expect(own.sheet).toEqual(paper.sheet);
  for (const edge of ["left", "right", "top", "bottom"] as const)
    expect(Math.abs(paper[edge] - own[edge]), `${edge}: no margin shrinks the sheet`).toBeLessThan(20);
  await holder.emulateMedia({ media: null });
  const link = await scanned(sheet.getByRole("img", { name: "扫码核对真伪" }));
  expect(link).toContain(`/verify/${number}#1.`);

  // Anybody with the number sees that it is valid, and no more of the name than this.
  const guest = await another();
  await guest.goto("/verify");
  await guest.getByLabel("证明编号").fill(number.toLowerCase().replaceAll("-", " "));
  await guest.getByRole("button", { name: "查验" }).click();
  await expect(guest).toHaveURL(new RegExp(`/verify/${number}$`));
  await expect(guest.getByRole("heading", { name: "证明有效" })).toBeVisible();
  await expect(guest.getByRole("main")).toContainText(MASKED);
  const html = await guest.content();
  expect(html).not.toContain(NAME);
  expect(html).not.toContain(person.volunteerId);
  expect(html).not.toContain("天前的一场");

  // With the scanned address the browser itself holds the code against the register; a changed one is seen.
  const code = link.slice(link.indexOf("#"));
  const sent: string[] = [];
  guest.on("request", async (request) => {
    if (!request.isNavigationRequest())
      sent.push(`${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`);
  });
  await guest.goto(`/verify/${number}${code}`);
  await guest.reload();
  await expect(guest.getByText("二维码里的签名有效，内容和登记一致。")).toBeVisible();
  expect(sent.filter((one) => one.includes(code.slice(1, 40)))).toEqual([]);
  const forged = forge(code);
  await guest.goto(`/verify/${number}${forged}`);
  await expect(guest.getByText("二维码里的内容和登记对不上")).toBeVisible();

  // Saved, the offline page needs nothing but itself.
  const saved = await (await guest.request.get("/verify/offline?save=1")).text();
  const offline = await another();
  await offline.context().setOffline(true);
  const answer = offline.getByRole("status");
  const check = async (text: string) => {
    await offline.getByLabel("二维码里的地址").fill(text);
    await offline.getByRole("button", { name: "核对签名" }).click();
  };
  const file = testInfo.outputPath("zhiya-check.html");
  writeFileSync(file, saved);
  await offline.goto(`file://${file}`);
  await check(link);
  await expect(answer.getByRole("heading", { name: "签名有效" })).toBeVisible();
  for (const said of [number, MASKED, "5.4", "离线查不出证明是否已经更换或撤销"])
    await expect(answer).toContainText(said);
  await check(link.replace(code, forged));
  await expect(answer.getByRole("heading", { name: "签名不对" })).toBeVisible();

  // The desk revokes it with a reason, which whoever checks is told.
  await desk.goto(`/desk/certificates?tab=register&one=${row.id}`);
  const side = desk.getByRole("complementary", { name: "详情" });
  await expect(side).toContainText("签名核对无误");
  await side.getByText("撤销", { exact: true }).first().click();
  await side.getByLabel("原因，查验时会公开显示").last().fill("示例：签到记录有误");
  await side.getByRole("button", { name: "撤销", exact: true }).click();
  await expect(desk.getByText("已撤销，本人已收到通知。")).toBeVisible();
  await guest.goto(`/verify/${number}`);
  await expect(guest.getByRole("heading", { name: "这份证明已撤销" })).toBeVisible();
  await expect(guest.getByRole("main")).toContainText("示例：签到记录有误");
  await holder.reload();
  await expect(sheet).toContainText("已撤销");

  // What was signed stays signed: the page without network says so, and that it cannot know more.
  await check(link);
  await expect(answer.getByRole("heading", { name: "签名有效" })).toBeVisible();
  await expect(answer).toContainText("离线查不出证明是否已经更换或撤销，这要联网查验编号。");
});

test("a number nobody has is a page that says so, and trying one after another ends", async ({ another }) => {
  const guest = await another();
  const number = (n: number) => certificateNumber(26, [2, 3, 4, 5, 6, 7, n], false);
  const answer = await guest.goto(`/verify/${number(1)}`);
  expect(answer?.status()).toBe(404);
  await expect(guest.getByRole("heading", { name: "没有查到这个编号" })).toBeVisible();
  expect(await guest.locator('meta[name="robots"]').first().getAttribute("content")).toContain("noindex");
  await guest.goto("/verify?number=ZY26-0000");
  await expect(guest.getByText("这不是一个证明编号")).toBeVisible();
  try {
    for (let n = 2; n < 31; n++) await guest.request.get(`/verify/${number(n)}`);
    const refused = await guest.goto(`/verify/${number(31)}`);
    expect(refused?.status()).toBe(429);
    expect(Number(refused?.headers()["retry-after"])).toBeGreaterThan(0);
    await expect(guest.getByRole("heading", { name: "查得太频繁，先停一停" })).toBeVisible();
  } finally {
    // The other journeys come from the same address.
    await forgetAttempts();
  }
});

/** What a phone reads from the code. */
async function scanned(code: Locator): Promise<string> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  const [read] = await readBarcodes(new Blob([new Uint8Array(await code.screenshot())]), { formats: ["QRCode"] });
  return read?.text ?? "nothing could be read";
}

/** The same code with more hours in it, under the same signature. */
function forge(code: string): string {
  const [version, key, payload = "", signature] = code.split(".");
  const fields: unknown[] = JSON.parse(Buffer.from(payload, "base64url").toString());
  const more = Buffer.from(JSON.stringify(fields.with(3, 60_000))).toString("base64url");
  return [version, key, more, signature].join(".");
}

/** Somebody of the desk who also serves has asked their own unit. */
async function anAskOfOnesOwn(accountId: string, recordingUnitId: string): Promise<string> {
  const { volunteerId } = await aVolunteer({ name: "示例·也做志愿者的" });
  await served(volunteerId, recordingUnitId, { day: addDays(dayOf(new Date()), -30), minutes: 90 });
  const id = uuidv7();
  const today = dayOf(new Date());
  await transaction(
    async (tx) => {
      await tx.update(volunteers).set({ accountId }).where(eq(volunteers.id, volunteerId));
      await tx.insert(certificateAsks).values({
        id,
        volunteerId,
        recordingUnitId,
        fromDay: addDays(today, -60),
        toDay: today,
        withTrainings: false,
        withIdentity: false,
        state: "asked",
        askedAt: new Date(),
        version: 1,
        isSample: false,
      });
    },
    { alone: ["scenes"] },
  );
  return id;
}
