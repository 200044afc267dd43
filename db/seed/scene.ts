import { type Executor, transaction } from "../index";

/** What all scene builders share. */
export const longAgo = new Date("2020-01-01T00:00:00Z");
let serial = 0;
export const next = () => ++serial;

/** Scenes are set without keys on a quiet database. */
export function write<T>(work: (tx: Executor) => Promise<T>): Promise<T> {
  return transaction(work, { alone: ["scenes"] });
}
