import { ORGANISATION_KINDS, type OrganisationKind } from "@/db/words";

/** Pilot schools have a tab of their own before the kinds. */
export const TABS = ["pilot", ...ORGANISATION_KINDS] as const;
export type Tab = "pilot" | OrganisationKind;

export type OrganisationFilter = {
  tab: Tab;
  /** The pilot schools as a board or as a table; other kinds are always a table. */
  look: "board" | "table";
  q: string;
  region: string | null;
  page: number;
  /** The unit shown at the side; "new" is the empty form. */
  unit: string | null;
};

type Query = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** The filter an address asks for; what makes no sense is left out. */
export function organisationFilter(query: Query): OrganisationFilter {
  const page = Number(one(query.page));
  const region = one(query.region);
  const unit = one(query.unit);
  return {
    tab: TABS.find((tab) => tab === one(query.tab)) ?? "pilot",
    look: one(query.look) === "table" ? "table" : "board",
    q: one(query.q)
      .replace(/[%_\\]/g, "")
      .trim()
      .slice(0, 60),
    region: /^15\d{4}$/.test(region) ? region : null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
    unit: /^[\w-]{1,64}$/.test(unit) ? unit : null,
  };
}

/** The address of a filter, with only what differs from the plain board; another tab or search begins anew. */
export function organisationAddress(filter: OrganisationFilter, change: Partial<OrganisationFilter> = {}): string {
  const f = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (f.tab !== "pilot") query.set("tab", f.tab);
  if (f.tab === "pilot" && f.look === "table") query.set("look", "table");
  if (f.q) query.set("q", f.q);
  if (f.region) query.set("region", f.region);
  if (f.page > 1) query.set("page", String(f.page));
  if (f.unit) query.set("unit", f.unit);
  const text = query.toString();
  return text ? `/desk/organisations?${text}` : "/desk/organisations";
}
