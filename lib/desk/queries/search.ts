import "server-only";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ORGANISATION_KINDS } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { allRegions } from "../../regions/queries";
import { regionShortName } from "../../regions/rules";
import { pinyinKeys } from "../../volunteers/rules/pinyin";
import { commandsFor } from "../rules/commands";
import { answers, type Asked, askedFor } from "../rules/find";
import type { Result, ResultGroup } from "../rules/result";
import { findEvents } from "./find-events";
import { findPeopleAndUnits } from "./find-people";

/** What the search finds for this person: people of their leagues, events, units and commands. Three statements at most. */
export async function searchDesk(actor: Actor, typed: string, now: Date): Promise<ResultGroup[]> {
  const asked = askedFor(typed);
  const [words, commands] = await Promise.all([wordsOf(), commandsOf(actor, asked)]);
  const { t } = words;
  if (!asked) return [{ key: "commands", label: t("groups.commands"), rows: commands }];
  const [events, { people, units }] = await Promise.all([
    findEvents(actor, asked, now),
    findPeopleAndUnits(actor, asked),
  ]);
  const groups: ResultGroup[] = [
    { key: "people", label: t("groups.people"), rows: people.map((row) => personRow(row, words)) },
    { key: "events", label: t("groups.events"), rows: events.map((row) => eventRow(row, words)) },
    { key: "units", label: t("groups.units"), rows: units.map((row) => unitRow(row, words)) },
    { key: "commands", label: t("groups.commands"), rows: [...commands, ...listsFor(typed.trim(), words)] },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

async function wordsOf() {
  const [t, kinds, units, states, format, locale, regions] = await Promise.all([
    getTranslations("desk.palette"),
    getTranslations("events.public.kind"),
    getTranslations("organisations.kinds"),
    getTranslations("desk.palette.person"),
    getFormatter(),
    getLocale(),
    allRegions(),
  ]);
  const region = (code: string) => {
    const known = regions.find((one) => one.code === code);
    return known ? regionShortName(known, locale) : code;
  };
  return { t, kinds, units, states, format, locale, region };
}

type Words = Awaited<ReturnType<typeof wordsOf>>;
type Named = Awaited<ReturnType<typeof findPeopleAndUnits>>["people"][number];
type FoundEvent = Awaited<ReturnType<typeof findEvents>>[number];

const STATES = ["active", "applied", "paused"] as const;

function personRow(row: Named, { t, states, region }: Words): Result {
  const state = STATES.find((one) => one === row.kind);
  const note = [region(row.regionCode), row.more, state && state !== "active" ? states(state) : null];
  return {
    id: `p-${row.id}`,
    href: `/desk/volunteers/${row.id}`,
    title: row.name,
    note: note.filter(Boolean).join(t("comma")),
    does: t(state === "applied" ? "does.decide" : "does.person"),
    mark: "person",
  };
}

function eventRow(row: FoundEvent, { t, kinds, format, locale, region }: Words): Result {
  const when = row.startsAt ? format.dateTime(row.startsAt, "dayTime") : t("no_date");
  const state = row.status === "published" ? null : t(`event.${row.status}`);
  return {
    id: `e-${row.id}`,
    href: `/desk/events/${row.id}`,
    title: (locale === "en" && row.titleEn) || row.title,
    note: [when, region(row.regionCode), kinds(row.kind), state].filter(Boolean).join(t("comma")),
    does: t(row.missing > 0 ? "does.fill" : "does.event"),
    ...(row.missing > 0 && row.status === "published" ? { gap: t("short", { count: row.missing }) } : {}),
    mark: row.kind,
  };
}

function unitRow(row: Named, { t, units, locale, region }: Words): Result {
  const kind = ORGANISATION_KINDS.find((one) => one === row.kind);
  const tab = kind === "school" ? "" : `tab=${kind}&`;
  return {
    id: `u-${row.id}`,
    href: `/desk/organisations?${tab}unit=${row.id}`,
    title: (locale === "en" && row.nameEn) || row.name,
    note: [kind && units(kind), region(row.regionCode)].filter(Boolean).join(t("comma")),
    does: t("does.unit"),
    mark: "unit",
  };
}

/** Commands whose name answers in either language or in pinyin; all of them when nothing was asked. */
async function commandsOf(actor: Actor, asked: Asked | null): Promise<Result[]> {
  const [own, zh, en] = await Promise.all([
    getTranslations("desk.commands"),
    getTranslations({ locale: "zh-CN", namespace: "desk.commands" }),
    getTranslations({ locale: "en", namespace: "desk.commands" }),
  ]);
  return commandsFor(actor.role)
    .filter(({ key }) => {
      const name = zh(`${key}.name`);
      return !asked || answers(name, () => pinyinKeys(name), asked) || answers(en(`${key}.name`), noKeys, asked);
    })
    .map(({ key, href }) => ({
      id: `c-${key}`,
      href,
      title: own(`${key}.name`),
      note: own(`${key}.note`),
      does: own(`${key}.does`),
      mark: "command" as const,
    }));
}

const noKeys = () => ({ pinyin: "", initials: "" });

const LISTS = [
  { key: "events", href: "/desk/events?view=all&q=" },
  { key: "volunteers", href: "/desk/volunteers?view=all&q=" },
  { key: "units", href: "/desk/organisations?tab=school&q=" },
] as const;

/** The same words in the lists themselves, where everything is to be found. */
const listsFor = (typed: string, { t }: Words): Result[] =>
  LISTS.map(({ key, href }) => ({
    id: `l-${key}`,
    href: href + encodeURIComponent(typed),
    title: t(`lists.${key}`, { q: typed }),
    note: "",
    does: t("does.list"),
    mark: "list" as const,
  }));
