import { expect, test } from "vitest";
import { done, peopleNow, type QueuedMark, settled, walkInsNow, whose } from "./queue";
import type { Roll, RollPerson } from "./roll";

const shiftId = "0199a000-0000-7000-8000-000000000001";
const person = (volunteerId: string, more: Partial<RollPerson> = {}): RollPerson => ({
  volunteerId,
  name: `示例·${volunteerId}`,
  number: `V-${volunteerId}`,
  position: "讲解",
  language: null,
  isLead: false,
  codeHash: `code-${volunteerId}`,
  shortHash: `short-${volunteerId}`,
  state: null,
  inAt: null,
  inEvidence: null,
  outAt: null,
  outEvidence: null,
  leaveReason: null,
  marks: [],
  duplicates: [],
  walkIn: null,
  ...more,
});
const roll = (...people: RollPerson[]): Roll => ({
  shiftId,
  event: "走进蒙草",
  shift: "上午",
  startsAt: "2026-04-23T00:30:00.000Z",
  endsAt: "2026-04-23T03:30:00.000Z",
  place: "南门",
  people,
  codeKey: "k",
});
const tap = (id: string, volunteerId: string, more: Partial<QueuedMark> = {}): QueuedMark => ({
  id,
  shiftId,
  who: { volunteerId },
  kind: "in",
  at: "2026-04-23T00:21:00.000Z",
  evidence: "lead",
  reason: null,
  undoesId: null,
  state: "waiting",
  why: null,
  ...more,
});

test("a tap here shows at once, and says that it is not sent", () => {
  const [chen, li] = peopleNow(roll(person("chen"), person("li")), [tap("1", "chen")]);
  expect(chen).toMatchObject({ state: "checked_in", isUnsent: true, last: { id: "1", kind: "in" } });
  expect(chen?.inAt?.toISOString()).toBe("2026-04-23T00:21:00.000Z");
  expect(li).toMatchObject({ state: null, isUnsent: false, last: null });
});

test("a tap adds to what the server knows, and an undo takes back what the server has", () => {
  const known = person("chen", {
    marks: [{ id: "s", kind: "in", at: "2026-04-23T00:20:00.000Z", evidence: "scan", device: null }],
  });
  const [left] = peopleNow(roll(known), [tap("2", "chen", { kind: "out", at: "2026-04-23T03:30:00.000Z" })]);
  expect(left).toMatchObject({ state: "checked_out", last: { id: "2", kind: "out" } });
  const [back] = peopleNow(roll(known), [tap("3", "chen", { kind: "undo", undoesId: "s" })]);
  expect(back).toMatchObject({ state: null, last: null });
});

test("of two taps the newer one is the one to take back, however they arrived", () => {
  const taps = [tap("b", "chen", { kind: "out", at: "2026-04-23T03:30:00.000Z" }), tap("a", "chen")];
  expect(peopleNow(roll(person("chen")), taps)[0]?.last?.id).toBe("b");
  expect(peopleNow(roll(person("chen")), taps.reverse())[0]?.last?.id).toBe("b");
});

test("what was refused, or belongs to another shift, changes nobody", () => {
  const [chen] = peopleNow(roll(person("chen")), [
    tap("1", "chen", { state: "refused", why: "too_early" }),
    tap("2", "chen", { shiftId: "another" }),
  ]);
  expect(chen).toMatchObject({ state: null, isUnsent: false });
});

test("a sent tap counts until the server's roll speaks of it, without saying that it waits", () => {
  const queue = settled([tap("1", "chen"), tap("2", "li")], [{ id: "1", ok: true }]);
  expect(queue.map(({ state }) => state)).toEqual(["sent", "waiting"]);
  expect(peopleNow(roll(person("chen")), queue)[0]).toMatchObject({ state: "checked_in", isUnsent: false });
  expect(done(queue)).toEqual(["1"]);
});

test("a refusal keeps its reason; an answer about something settled before changes nothing", () => {
  const once = settled([tap("1", "chen")], [{ id: "1", ok: false, reason: "too_late" }]);
  expect(once[0]).toMatchObject({ state: "refused", why: "too_late" });
  expect(settled(once, [{ id: "1", ok: true }])).toEqual(once);
  expect(settled([tap("1", "chen")], [{ id: "1", ok: false }])[0]?.why).toBe("unknown");
});

test("walk-ins are shown by number until the roll has them", () => {
  const who = { number: "V00000017" };
  const queue = [
    tap("1", "", { who }),
    tap("2", "", { who }),
    tap("3", "", { who: { number: "V00000025" }, state: "refused" }),
    tap("4", "chen"),
    tap("5", "", { who: { number: "V00000033" } }),
    tap("6", "", { who: { number: "V00000033" }, kind: "undo", undoesId: "5" }),
  ];
  expect(walkInsNow(roll(), queue).map(({ number }) => number)).toEqual(["V00000017"]);
  expect(walkInsNow(roll(person("x", { number: "V00000017" })), queue)).toEqual([]);
});

test("a code is somebody's on this roll, of another shift, the lead's own screen, or nobody's", () => {
  const here = roll(person("chen"));
  const own = { kind: "own", shiftId, volunteerId: "chen" } as const;
  expect(whose(here, own, "code-chen")).toMatchObject({ is: "person", person: { volunteerId: "chen" } });
  expect(whose(here, null, "short-chen")).toMatchObject({ is: "person" });
  expect(whose(here, own, "forged")).toEqual({ is: "unknown" });
  expect(whose(here, null, "nothing")).toEqual({ is: "unknown" });
  const later = { kind: "own", shiftId: "later", volunteerId: "chen" } as const;
  expect(whose(here, later, "x")).toMatchObject({ is: "other_shift", shiftId: "later", person: { name: "示例·chen" } });
  expect(whose(here, { ...later, volunteerId: "wu" }, "x")).toMatchObject({ is: "other_shift", person: null });
  expect(whose(here, { kind: "rotating", shiftId }, "x")).toEqual({ is: "own_screen" });
});
