import { expect, test } from "vitest";
import { partiesOf, partyKey } from "./parties";

const at = (n: number) => new Date(n);
const booking = (id: string, more: object = {}) => ({
  id,
  accountId: null,
  contactPhone: null,
  contactEmail: null,
  createdAt: at(1),
  ...more,
});

test("a volunteer is an account, whatever the contact says", () => {
  const rows = [
    booking("b", { accountId: "x", contactPhone: "1", createdAt: at(2) }),
    booking("a", { accountId: "x", contactPhone: "2", createdAt: at(1) }),
    booking("c", { accountId: "y", contactPhone: "2" }),
  ];
  expect(partiesOf(rows, "volunteer").map(({ id, bookings }) => [id, bookings.length])).toEqual([
    ["a", 2],
    ["c", 1],
  ]);
});

test("a teacher is a contact: one account may have entered several", () => {
  const rows = [
    booking("a", { accountId: "x", contactPhone: "1" }),
    booking("b", { accountId: "x", contactEmail: "m@example.test" }),
    booking("c", { contactPhone: "1" }),
  ];
  expect(partiesOf(rows, "teacher").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("without any contact a booking stands for itself", () => {
  expect(partyKey(booking("a"), "enterprise")).toBe("a");
  expect(partyKey(booking("a"), "volunteer")).toBe("a");
});

test("bookings of one moment go by their id, in whatever order they are read", () => {
  const rows = ["c", "a", "b"].map((id) => booking(id, { contactPhone: id }));
  expect(partiesOf(rows, "teacher").map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(partiesOf(rows.reverse(), "teacher").map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
