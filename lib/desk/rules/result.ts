import type { EventKind } from "@/db/words";

/** One row of the search, in the reader's language, with what will happen when it is chosen. */
export type Result = {
  id: string;
  href: string;
  title: string;
  note: string;
  /** What choosing it does. */
  does: string;
  /** People missing, written out. */
  gap?: string;
  mark: "person" | "unit" | "command" | "list" | EventKind;
};

export type ResultGroup = { key: "people" | "events" | "units" | "commands"; label: string; rows: Result[] };
