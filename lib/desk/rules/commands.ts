import type { Role } from "@/db/words";
import { allows, type PageAddress, PAGES } from "../../auth/rules/access";

/** What can be done from the search without knowing where it stands. Words: desk.commands.<key> */
export const COMMANDS = [
  { key: "new_event", page: "/desk/events/new", href: "/desk/events/new" },
  { key: "gaps", page: "/desk", href: "/desk?gaps=1" },
  { key: "mine", page: "/desk", href: "/desk?mine=1" },
  { key: "requests", page: "/desk/requests", href: "/desk/requests" },
  { key: "my_requests", page: "/desk/requests", href: "/desk/requests?view=mine" },
  { key: "to_move", page: "/desk/requests", href: "/desk/requests?view=to_move" },
  { key: "approve", page: "/desk/volunteers", href: "/desk/volunteers?view=applied" },
  { key: "expiring", page: "/desk/volunteers", href: "/desk/volunteers?view=soon" },
  { key: "mongolian", page: "/desk/volunteers", href: "/desk/volunteers?view=mongolian" },
  { key: "calls", page: "/desk/letters", href: "/desk/letters" },
  { key: "drafts", page: "/desk/events", href: "/desk/events?view=drafts" },
  { key: "schools", page: "/desk/organisations", href: "/desk/organisations" },
  { key: "new_unit", page: "/desk/organisations", href: "/desk/organisations?unit=new" },
  { key: "weights", page: "/desk/settings", href: "/desk/settings" },
  { key: "audit", page: "/desk/audit", href: "/desk/audit" },
] as const satisfies readonly { key: string; page: PageAddress; href: string }[];

export type Command = (typeof COMMANDS)[number];

/** The commands whose page this role may open. */
export const commandsFor = (role: Role): Command[] => COMMANDS.filter(({ page }) => allows(PAGES[page], role));
