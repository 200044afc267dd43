import type { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { RequestFacts } from "@/lib/requests/rules/facts";
import { instantOf } from "@/lib/time";
import type { RequestAtDesk } from "@/lib/triage/queries/request";

type Say = Awaited<ReturnType<typeof getTranslations<never>>>;
type Format = Awaited<ReturnType<typeof getFormatter>>;
type Asked = { t: Say; format: Format; found: RequestAtDesk; facts: RequestFacts };

const KEYS = [
  "audience",
  "about",
  "language",
  "times",
  "place",
  "item",
  "company",
  "wants",
  "contact",
  "before",
  "feedback",
] as const;
type Key = (typeof KEYS)[number];

/** The facts that were given, in the order in which they are read; what was not asked is left out. */
export function factRows({ t, format, found, facts }: Asked): { key: Key; value: ReactNode }[] {
  const { request } = found;
  const join = (parts: (string | null | false | undefined)[]) => parts.filter(Boolean).join(t("triage.comma"));
  const values: Record<Key, ReactNode> = {
    audience: join([
      facts.grades.map((grade) => t(`requests.grades.${grade}`)).join(t("triage.and")),
      facts.classes !== null && t("triage.classes", { count: facts.classes }),
      request.headCount !== null && t("triage.people_count", { count: request.headCount }),
      request.adults !== null && t("triage.adults", { count: request.adults }),
    ]),
    about: facts.topics.map((topic) => t(`requests.topics.${topic}`)).join(t("triage.semicolon")),
    language: request.language && t(`requests.languages.${request.language}`),
    times: join([
      ...facts.wishes.map(
        (wish) => `${format.dateTime(instantOf(wish.day), "dayWeek")} ${t(`requests.parts.${wish.part}`)}`,
      ),
      facts.timeNote,
    ]),
    place: join([
      facts.mode === "online" && t("requests.modes.online"),
      facts.place,
      facts.address,
      facts.seats !== null && t("triage.seats", { count: facts.seats }),
      ...facts.equipment.map((one) => t(`requests.equipment.${one}`)),
    ]),
    item:
      request.whitelistItem &&
      join([request.whitelistItem, request.whitelistYear ? String(request.whitelistYear) : "", request.approvalNumber]),
    company: join([
      facts.industry && t(`requests.industries.${facts.industry}`),
      facts.size && t(`requests.sizes.${facts.size}`),
      ...facts.ipHeld.map((one) => t(`requests.ip_held.${one}`)),
    ]),
    wants: join([
      ...facts.needs.map((need) => t(`requests.needs.${need}`)),
      facts.matter && t(`requests.matters.${facts.matter}`),
      facts.stage && t(`requests.stages.${facts.stage}`),
      ...facts.wants.map((want) => t(`requests.wants.${want}`)),
    ]),
    contact: (
      <>
        {join([request.contactName, request.contactRole])}
        <br />
        <a href={`tel:${request.contactPhone}`}>{request.contactPhone}</a>
        {request.contactEmail && (
          <>
            <br />
            <span className="break-all">{request.contactEmail}</span>
          </>
        )}
      </>
    ),
    before:
      found.visits > 0
        ? t("triage.visited", {
            count: found.visits,
            day: found.lastVisit ? format.dateTime(found.lastVisit, "fullDay") : "",
          })
        : t("triage.never_visited"),
    feedback:
      request.rating !== null &&
      join([
        t("triage.rating", { rating: request.rating }),
        request.visitedCount !== null && t("triage.came", { count: request.visitedCount }),
        request.feedback,
      ]),
  };
  return KEYS.flatMap((key) => (values[key] ? [{ key, value: values[key] }] : []));
}
