import type { Page } from "@playwright/test";
import { count, eq } from "drizzle-orm";
import { attendanceMarks, attendances, db } from "@/db";
import { expect, test } from "./support/fixtures";
import { aShiftNow } from "./support/on-site";

/** The page is kept by the browser: its shell, its files, and its roll. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (let i = 0; i < 100; i++) {
      const names = await caches.keys();
      const held = await Promise.all(names.map(async (name) => (await caches.open(name)).match("/checkin/shell")));
      if (held.some(Boolean) && navigator.serviceWorker.controller) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error("the shell was not kept");
  });
}

const marksOf = async (shiftId: string) => {
  const [row] = await db.select({ n: count() }).from(attendanceMarks).where(eq(attendanceMarks.shiftId, shiftId));
  return Number(row?.n);
};

test("taps survive without network, a closed tab and a queue sent twice", async ({ pageOf }) => {
  test.setTimeout(180_000);
  const { shiftId, lead, person } = await aShiftNow("150100");
  const page = await pageOf(lead);
  const context = page.context();
  await page.goto(`/checkin/${shiftId}`);
  await expect(page.getByRole("button", { name: "打开相机扫码" })).toBeVisible();
  await kept(page);

  await context.setOffline(true);
  const row = (name: string) => page.locator("li.p", { hasText: name });
  await row(person.name).getByRole("button", { name: /^签到/ }).click();
  await expect(page.getByText("没有网络，照常签到")).toBeVisible();
  await expect(row(person.name)).toContainText("待上传");
  expect(await marksOf(shiftId)).toBe(0);

  // The tab dies; the page opens again without network, from what the browser keeps.
  await page.close();
  const again = await context.newPage();
  await again.goto(`/checkin/${shiftId}`);
  const rowAgain = (name: string) => again.locator("li.p", { hasText: name });
  await expect(rowAgain(person.name)).toContainText("待上传");
  await rowAgain(lead.name).getByRole("button", { name: /^签到/ }).click();
  await expect(again.getByRole("status").filter({ hasText: "到了" })).toBeVisible();
  await again.getByRole("button", { name: "撤销", exact: true }).click();
  await expect(rowAgain(lead.name).getByRole("button", { name: /^签到/ })).toBeVisible();

  await context.setOffline(false);
  await expect(again.getByText(/没有网络|没上传/)).toHaveCount(0);
  await expect(rowAgain(person.name)).not.toContainText("待上传");
  await expect.poll(() => marksOf(shiftId)).toBe(3);
  const [came] = await db.select().from(attendances).where(eq(attendances.volunteerId, person.volunteerId));
  expect(came).toMatchObject({ state: "checked_in", inEvidence: "lead" });

  // The same queue once more, as a phone would that never heard the answer.
  const sent = await again.evaluate(async (id) => {
    const answer = await fetch(`/api/checkin/roll?shift=${id}`).then((response) => response.json());
    const marks = answer.roll.people.flatMap(
      (one: { volunteerId: string; marks: { id: string; kind: string; at: string }[] }) =>
        one.marks.map((mark) => ({
          id: mark.id,
          shiftId: id,
          volunteerId: one.volunteerId,
          kind: mark.kind,
          at: mark.at,
          evidence: "lead",
        })),
    );
    const body = JSON.stringify({ version: 1, device: crypto.randomUUID(), sentAt: new Date().toISOString(), marks });
    const headers = { "Content-Type": "application/json" };
    return fetch("/api/checkin/sync", { method: "POST", headers, body }).then((response) => response.json());
  }, shiftId);
  expect(sent.results).toEqual([expect.objectContaining({ ok: true, already: true })]);
  expect(await marksOf(shiftId)).toBe(3);

  // Signing out wipes it: the browser keeps nothing of the roll.
  await again.goto("/me");
  await again.locator(`summary[aria-label*="${lead.name}"]`).click();
  await again.getByRole("button", { name: "退出登录" }).click();
  await again.waitForURL((url) => url.pathname === "/");
  await expect
    .poll(() => again.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .not.toContain("zhiya-roll");
  await again.goto("/checkin/shell");
  await expect(again.getByText("这台手机里没有存着的名单", { exact: false })).toBeVisible();
});
