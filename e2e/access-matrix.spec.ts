import { readFileSync } from "node:fs";
import type { BrowserContextOptions } from "@playwright/test";
import { type Act, ACTS, allows, type PageAddress, PAGES } from "../lib/auth/rules/access";
import type { Role } from "../db/words";
import { actionIds, type Answer, call } from "./support/call";
import { expect, test } from "./support/fixtures";
import { fieldsFor } from "./support/fields";
import { type Action, actions, addresses } from "./support/inventory";
import { aCampaign, leagueOf, lookInto, type Rows, rowsOf, stateOfSignup, worldOf } from "./support/rows";

/** The answers do not depend on the window. */
const once = { tag: "@desktop" };

type Seat = { who: string; role: Role | undefined; foreign?: true };
const SEATS: Seat[] = [
  { who: "", role: undefined },
  { who: "volunteer", role: "volunteer" },
  { who: "coordinator", role: "coordinator" },
  { who: "coordinator2", role: "coordinator", foreign: true },
  { who: "admin", role: "admin" },
  { who: "auditor", role: "auditor" },
];
const nameOf = ({ who, foreign }: Seat) => (who ? `${who}${foreign ? " (another league)" : ""}` : "signed out");

const words = (room: string): { refusals: Record<string, string> } => JSON.parse(readFileSync(room, "utf8"));
const shell = words("lib/i18n/messages.zh-CN.json").refusals;
const auth = words("lib/auth/messages.zh-CN.json").refusals;
const events = words("lib/events/messages.zh-CN.json").refusals;
const closed = [shell.outside_scope, shell.not_found, events.region];
const noAccess = [...closed, auth.wrong_role, auth.signed_out];

const isPage = (address: string): address is PageAddress => Object.hasOwn(PAGES, address);
const isAct = (act: string): act is Act => Object.hasOwn(ACTS, act);
const list = actions();
const staffActs = list.filter(({ acts }) =>
  acts.some((act) => isAct(act) && allows(ACTS[act], "coordinator") && !allows(ACTS[act], "volunteer")),
);

type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;
const cookieOf = (state: State) => state.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

let rows: Rows;
let slug: string;
test.beforeEach(async ({ server }) => {
  await lookInto(server);
  const own = server.accounts.find(({ role }) => role === "coordinator");
  rows ??= await rowsOf(await leagueOf(own?.login ?? ""));
  slug ??= await aCampaign();
});

test("every page, route and action stands in the table, and nothing else does", once, () => {
  expect(addresses()).toEqual(Object.keys(PAGES).sort());
  for (const { file, name, acts } of list) {
    expect(acts.length, `${file} ${name} names no act`).toBeGreaterThan(0);
    for (const act of acts) expect(isAct(act), `${file} ${name}: ${act} is not in the table`).toBe(true);
  }
  const done = new Set(list.flatMap(({ acts }) => acts));
  expect(Object.keys(ACTS).filter((act) => !done.has(act))).toEqual([]);
});

test("every action has an address in the build", once, () => {
  const ids = actionIds();
  for (const { file, name } of list) expect(ids.has(`${file}#${name}`), `${file} ${name}`).toBe(true);
});

/** The address with a row of the coordinator's own league in it. */
function filled(address: string): string {
  return address
    .replace("[shiftId]", rows.shiftId)
    .replace("/events/[id]", `/events/${rows.eventId}`)
    .replace("/trainings/[id]", `/trainings/${rows.course.id}`)
    .replace("/requests/[id]", `/requests/${rows.request.id}`)
    .replace("/volunteers/[id]", `/volunteers/${rows.person.id}`)
    .replace("[file]", `${rows.batchId}.csv`)
    .replace("/certificates/[id]", `/certificates/${rows.certificate.id}`)
    .replace("/batch/[id]", "/batch/none")
    .replace("[number]", rows.certificate.number)
    .replace("[slug]", slug)
    .replace("[token]", "a-token-that-opens-nothing")
    .replace("[...nextauth]", "csrf");
}

for (const seat of SEATS) {
  test(`pages: ${nameOf(seat)}`, once, async ({ server, stateOf }) => {
    const cookie = seat.who ? cookieOf(await stateOf(seat.who)) : "";
    const get = (path: string) => fetch(server.url + path, { redirect: "manual", headers: { cookie } });
    for (const address of addresses()) {
      if (!isPage(address)) continue;
      const path = filled(address);
      const { status, headers } = await get(path);
      // For our own scripts: a queue is only posted, and who is signed out is told so instead of being sent away.
      if (address === "/api/checkin/sync") expect.soft(status, path).toBe(405);
      else if (address === "/api/checkin/roll" && seat.role === undefined) expect.soft(status, path).toBe(401);
      // A scan that opens nothing is told so on the page it leads to.
      else if (address === "/c/[token]") expect.soft(status, path).toBe(303);
      // The roll is its lead's and its league's.
      else if (address.startsWith("/checkin/[shiftId]") && (seat.role === "volunteer" || seat.foreign))
        expect.soft(status, path).toBe(403);
      else if (allows(PAGES[address], seat.role)) {
        // A link that opens nothing may say so with 404; another league's volunteer is not shown.
        // Who has an account is sent home from the door and from the registration.
        const home = seat.role !== undefined && /^\/(?:sign-in|join)$/.test(address);
        const expected =
          address.includes("[token]") || address.includes("/batch/")
            ? [200, 404]
            : seat.foreign &&
                /^\/(?:desk\/(?:volunteers|requests|trainings)|certificates)\/\[id\]|^\/desk\/hours\/national\/\[file\]$/.test(
                  address,
                )
              ? [403]
              : home
                ? [200, 307]
                : [200];
        expect.soft(expected, `${path}: ${status}`).toContain(status);
        if (status === 307) expect.soft(headers.get("location"), path).toMatch(/^\/(?:me|desk)/);
      } else if (seat.role === undefined) {
        expect.soft(status, path).toBe(307);
        expect.soft(headers.get("location"), path).toMatch(/^\/sign-in\?next=/);
      } else expect.soft(status, path).toBe(403);
    }
    if (seat.foreign && rows.draftId)
      expect.soft((await get(`/desk/events/${rows.draftId}`)).status, "a foreign draft").toBe(403);
    for (const unknown of [
      "/nowhere",
      "/events/none",
      ...(allows(PAGES["/desk"], seat.role) ? ["/desk/events/none", "/desk/volunteers/none"] : []),
    ])
      expect.soft((await get(unknown)).status, unknown).toBe(404);
  });
}

type Sending = { server: { url: string }; cookie: string; seat: Seat };
const ids = () => actionIds();

function send({ server, cookie }: Sending, action: Action): Promise<Answer> {
  const id = ids().get(`${action.file}#${action.name}`);
  if (!id) throw new Error(`${action.file} ${action.name} is not in the build`);
  return call(server.url, cookie, id, action, filled(action.page), fieldsFor(action, rows), rows.eventId);
}

for (const seat of SEATS) {
  test(
    `actions: ${nameOf(seat)} is refused what is not theirs, and nothing changes`,
    once,
    async ({ server, stateOf }) => {
      test.setTimeout(180_000);
      const cookie = seat.who ? cookieOf(await stateOf(seat.who)) : "";
      const refused = list.filter(({ acts }) => acts.every((act) => isAct(act) && !allows(ACTS[act], seat.role)));
      const foreign = seat.foreign ? staffActs.filter((action) => !refused.includes(action)) : [];
      for (const action of [...refused, ...foreign]) {
        const label = `${action.acts.join(", ")} (${action.file} ${action.name})`;
        const before = await worldOf();
        const answer = await send({ server, cookie, seat }, action);
        const after = await worldOf();
        if (action.acts.includes("auth.sign_out")) continue;
        expect.soft(answer.state?.ok, `${label}: ${JSON.stringify(answer)}`).toBe(false);
        expect.soft(foreign.includes(action) ? closed : noAccess, label).toContain(answer.state?.message);
        expect.soft(after === before, `${label} changed something`).toBe(true);
      }
    },
  );
}

for (const seat of SEATS.filter(({ role, foreign }) => (role === "coordinator" && !foreign) || role === "admin")) {
  test(`actions: ${nameOf(seat)} is let through in their own league`, once, async ({ server, stateOf }) => {
    test.setTimeout(180_000);
    const cookie = cookieOf(await stateOf(seat.who));
    for (const action of staffActs.filter(({ acts }) =>
      acts.some((act) => isAct(act) && allows(ACTS[act], seat.role)),
    )) {
      const label = `${action.acts.join(", ")} (${action.file} ${action.name})`;
      const answer = await send({ server, cookie, seat }, action);
      expect.soft(answer.status, label).toBeLessThan(400);
      if (answer.state?.ok !== false) continue;
      // Refused for what it asks (no such offer, changed meanwhile), never for who asks or for how it was written.
      expect.soft([auth.wrong_role, auth.signed_out, shell.outside_scope], label).not.toContain(answer.state.message);
      expect.soft(answer.state.fieldErrors ?? {}, label).toEqual({});
    }
  });
}

test("actions: one volunteer does not reach another's sign-up or offer", once, async ({ server, stateOf }) => {
  const seat: Seat = { who: "volunteer", role: "volunteer" };
  const cookie = cookieOf(await stateOf(seat.who));
  const touching = list.filter(({ acts }) => acts.some((act) => /^signups\.(?:withdraw|accept|decline)$/.test(act)));
  expect(touching.length).toBeGreaterThan(2);
  for (const action of touching) {
    const label = `${action.acts.join(", ")} (${action.file} ${action.name})`;
    const before = [await worldOf(), await stateOfSignup(rows.signupId)];
    const answer = await send({ server, cookie, seat }, action);
    expect.soft(answer.state?.ok, label).toBe(false);
    expect.soft(noAccess, label).toContain(answer.state?.message);
    expect.soft([await worldOf(), await stateOfSignup(rows.signupId)], `${label} changed something`).toEqual(before);
  }
});
