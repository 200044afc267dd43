import { request as plain } from "node:http";
import { expect, test } from "./support/fixtures";

const OFFER = "以示例身份进入";

/** A request with headers of one's own, Host included. */
function ask(url: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = plain(`${url}/sign-in`, { headers: { "accept-language": "zh-CN", ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("end", () => resolve(`${answer.statusCode} ${text}`));
    });
    sent.on("error", reject).end();
  });
}

test("one click signs in as an invented person @desktop", async ({ page, server }) => {
  const coordinator = server.accounts.find(({ role }) => role === "coordinator");
  await page.goto("/sign-in");
  await page
    .getByRole("region", { name: new RegExp(OFFER) })
    .getByRole("button", { name: new RegExp(coordinator?.name ?? "") })
    .click();
  await expect(page).toHaveURL(/\/desk/);
  await expect(page.getByText("示例数据").first()).toBeVisible();
});

test("it is offered to loopback names alone, and to nobody behind a proxy @desktop", async ({ server }) => {
  const { port } = new URL(server.url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
    expect(await ask(server.url, { host }), host).toContain(OFFER);

  const strange: Record<string, string>[] = [
    { host: "zhiya.example.cn" },
    { host: `127.0.0.1.example.cn:${port}` },
    { host: `localhost.example.cn:${port}` },
    { host: `192.168.1.5:${port}` },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-forwarded-host": "localhost" },
    { "x-forwarded-proto": "https" },
    { forwarded: "for=127.0.0.1" },
    { "x-real-ip": "127.0.0.1" },
    { via: "1.1 proxy" },
    { host: "zhiya.example.cn", "x-zhiya-peer": "127.0.0.1" },
  ];
  for (const headers of strange) {
    const answer = await ask(server.url, headers);
    expect(answer, JSON.stringify(headers)).not.toContain(OFFER);
    for (const { login } of server.accounts) expect(answer, JSON.stringify(headers)).not.toContain(login);
  }
});
