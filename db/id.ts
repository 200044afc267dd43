import { v7 } from "uuid";

/** A new UUIDv7 as text; within one process later ones sort after earlier ones. */
export function uuidv7(): string {
  return v7();
}
