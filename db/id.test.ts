import { afterEach, describe, expect, it, vi } from "vitest";
import { uuidv7 } from "./id";

afterEach(() => {
  vi.useRealTimers();
});

const many = (n: number) => Array.from({ length: n }, uuidv7);
const msOf = (id: string) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

describe("an id", () => {
  it("is a UUID of version 7 that tells when it was made", () => {
    const before = Date.now();
    const id = uuidv7();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(msOf(id)).toBeGreaterThanOrEqual(before);
    expect(msOf(id)).toBeLessThanOrEqual(Date.now() + 1);
  });

  it("sorts after every earlier one, also when many are made in one millisecond", () => {
    vi.useFakeTimers({ now: Date.now() + 1000 });
    const ids = many(10_000);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(msOf(ids[9999] ?? "") - msOf(ids[0] ?? "")).toBe(2);
  });

  it("sorts after earlier ones when the clock was put back", () => {
    const before = uuidv7();
    vi.useFakeTimers({ now: Date.now() - 60_000 });
    expect(uuidv7() > before).toBe(true);
  });
});
