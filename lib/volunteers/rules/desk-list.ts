import { LANGUAGES, type Language, QUALIFICATIONS, type QualificationKind } from "@/db/words";

/** Ready-made views of the roster, in the order of their tabs. */
export const DESK_VIEWS = ["active", "applied", "minors", "soon", "expired", "mongolian", "paused", "all"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

export type DeskFilter = {
  view: DeskView;
  /** Name, full pinyin, initials, number, or the last four digits of the phone. */
  q: string;
  region: string | null;
  language: Language | null;
  qualification: QualificationKind | null;
  /** A unit's id. */
  unit: string | null;
  page: number;
};

type Query = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** The filter an address asks for; what makes no sense is left out. */
export function deskFilter(query: Query): DeskFilter {
  const page = Number(one(query.page));
  const region = one(query.region);
  const unit = one(query.unit);
  return {
    view: DESK_VIEWS.find((view) => view === one(query.view)) ?? "active",
    q: one(query.q).trim().slice(0, 60),
    region: /^15\d{4}$/.test(region) ? region : null,
    language: LANGUAGES.find((language) => language === one(query.language)) ?? null,
    qualification: QUALIFICATIONS.find((kind) => kind === one(query.qualification)) ?? null,
    unit: /^[\w-]{1,64}$/.test(unit) ? unit : null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a filter, with only what differs from the plain roster; every change but of the page begins at page 1. */
export function deskAddress(filter: DeskFilter, change: Partial<DeskFilter> = {}): string {
  const f = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (f.view !== "active") query.set("view", f.view);
  for (const name of ["q", "region", "language", "qualification", "unit"] as const) {
    const value = f[name];
    if (value) query.set(name, value);
  }
  if (f.page > 1) query.set("page", String(f.page));
  const text = query.toString();
  return text ? `/desk/volunteers?${text}` : "/desk/volunteers";
}

/** What a search text may be: each part is asked with "or". */
export type Search = { name: string; pinyin: string | null; number: string | null; phoneEnd: string | null };

/** Reads a search text; wildcards of LIKE are taken out. Null when nothing is searched. */
export function searchOf(q: string): Search | null {
  const name = q
    .replace(/[%_\\]/g, "")
    .trim()
    .toLowerCase();
  if (name === "") return null;
  const letters = name.replace(/[\s'’-]/g, "");
  return {
    name,
    pinyin: /^[a-z]+$/.test(letters) ? letters : null,
    number: /^v?\d{3,8}$/.test(letters) ? letters.replace("v", "") : null,
    phoneEnd: /^\d{4}$/.test(letters) ? letters : null,
  };
}
