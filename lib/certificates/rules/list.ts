import { CERTIFICATE_STATES, type CertificateState } from "@/db/words";

export const TABS = ["asks", "register", "stale", "batches", "issuers", "keys"] as const;
export type Tab = (typeof TABS)[number];

export type CertificateFilter = {
  tab: Tab;
  /** Of the register: part of a number or name, or a volunteer's number. */
  q: string;
  state: CertificateState | null;
  year: string | null;
  unit: string | null;
  page: number;
  /** What stands at the side: an ask, a certificate, a unit or a run. */
  one: string | null;
};

type Query = Record<string, string | string[] | undefined>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const idOf = (text: string) => (/^[\w-]{1,64}$/.test(text) ? text : null);

/** The filter an address asks for; what makes no sense is left out. */
export function certificateFilter(query: Query): CertificateFilter {
  const page = Number(first(query.page));
  const year = first(query.year);
  return {
    tab: TABS.find((tab) => tab === first(query.tab)) ?? "asks",
    q: first(query.q)
      .replace(/[%_\\]/g, "")
      .trim()
      .slice(0, 60),
    state: CERTIFICATE_STATES.find((state) => state === first(query.state)) ?? null,
    year: /^20\d\d$/.test(year) ? year : null,
    unit: idOf(first(query.unit)),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
    one: idOf(first(query.one)),
  };
}

/** The address of a filter, with only what differs from the plain page; another tab or search begins anew. */
export function certificateAddress(filter: CertificateFilter, change: Partial<CertificateFilter> = {}): string {
  const f = { ...filter, page: 1, one: null, ...change };
  const query = new URLSearchParams();
  if (f.tab !== "asks") query.set("tab", f.tab);
  if (f.q) query.set("q", f.q);
  if (f.state) query.set("state", f.state);
  if (f.year) query.set("year", f.year);
  if (f.unit) query.set("unit", f.unit);
  if (f.page > 1) query.set("page", String(f.page));
  if (f.one) query.set("one", f.one);
  const text = query.toString();
  return text ? `/desk/certificates?${text}` : "/desk/certificates";
}
