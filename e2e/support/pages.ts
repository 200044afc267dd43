import type { PageAddress } from "@/lib/auth/rules/access";
import type { Facts } from "./facts";
import { DESK_PAGES } from "./pages/desk";
import type { Area, State } from "./pages/kit";
import { OWN_PAGES } from "./pages/own";
import { PUBLIC_PAGES } from "./pages/public";

export type { State } from "./pages/kit";

const MACHINES = {
  "/request/hosts": "machine",
  "/r/[token]/visit.ics": "machine",
  "/g/[token]/export": "machine",
  "/t/[token]/calendar": "machine",
  "/certificates/[id]/pdf": "machine",
  "/desk/certificates/batch/[id]": "machine",
  "/me/data/export": "machine",
  "/desk/hours/national/[file]": "machine",
  "/c/[token]": "machine",
  "/api/desk/search": "machine",
  "/api/checkin/roll": "machine",
  "/api/checkin/sync": "machine",
  "/api/health": "machine",
  "/api/ready": "machine",
  "/api/auth/[...nextauth]": "machine",
  "/feeds/events.ics": "machine",
} satisfies Area;

/** Every page in its main states. A page of the access table that has no row here fails the sweep. */
export const STATES: Record<PageAddress, State[] | "machine"> = {
  ...PUBLIC_PAGES,
  ...OWN_PAGES,
  ...DESK_PAGES,
  ...MACHINES,
};

export const pathOf = ({ path }: State, facts: Facts): string => (typeof path === "string" ? path : path(facts));
