import type { useFormatter, useTranslations } from "next-intl";
import type { RequestKind } from "@/db/words";
import { type RequestFacts } from "@/lib/requests/rules/facts";
import { instantOf } from "@/lib/time";

type Words = ReturnType<typeof useTranslations<"requests">>;
type Format = ReturnType<typeof useFormatter>;
export type SummaryRow = { key: string; label: string; value: string /** Which step it stands on. */; step: number };

/** What a host wrote, in a few lines: for the last step and for the host's page. Empty values are "". */
export function summaryOf(
  t: Words,
  format: Format,
  { kind, facts, baseName }: { kind: RequestKind; facts: RequestFacts; baseName: string },
): SummaryRow[] {
  const list = (all: readonly string[]) => all.join(t("form.check.and"));
  const join = (...all: (string | false | null)[]) => all.filter(Boolean).join(t("form.check.comma"));
  const people = facts.headCount !== null && t("form.check.people", { count: facts.headCount });
  const language = facts.language && t(`languages.${facts.language}`);
  const dates = list(
    facts.wishes.map(({ day, part }) =>
      t("form.check.wish", { day: format.dateTime(instantOf(day, "12:00"), "day"), part: t(`parts.${part}`) }),
    ),
  );
  const when = { key: "dates", label: t("form.check.dates"), value: join(dates, facts.timeNote), step: 3 };
  const notes = { key: "notes", label: t("form.check.notes"), value: facts.notes, step: 2 };
  const where = {
    key: "where",
    label: t("form.check.where"),
    value: join(facts.mode && t(`modes.${facts.mode}`), facts.address),
    step: 3,
  };
  if (kind === "enterprise_service")
    return [
      {
        key: "enterprise",
        label: t("form.check.enterprise"),
        value: join(
          facts.industry && t(`industries.${facts.industry}`),
          facts.size && t(`sizes.${facts.size}`),
          list(facts.ipHeld.map((one) => t(`ip_held.${one}`))),
        ),
        step: 2,
      },
      {
        key: "needs",
        label: t("form.check.needs"),
        value: join(list(facts.needs.map((one) => t(`needs.${one}`))), facts.needsText),
        step: 2,
      },
      { key: "audience", label: t("form.check.audience"), value: join(people, language || null), step: 2 },
      when,
      where,
      { ...notes, step: 3 },
    ];
  if (kind === "rights_aid")
    return [
      {
        key: "matter",
        label: t("form.check.matter"),
        value: join(
          facts.matter && t(`matters.${facts.matter}`),
          facts.stage && t(`stages.${facts.stage}`),
          facts.summary,
        ),
        step: 2,
      },
      {
        key: "wants",
        label: t("form.check.wants"),
        value: list(facts.wants.map((one) => t(`wants.${one}`))),
        step: 2,
      },
      { key: "audience", label: t("form.check.audience"), value: join(people, language || null), step: 2 },
      when,
      where,
      { ...notes, step: 3 },
    ];
  const audience = join(
    list(facts.grades.map((grade) => t(`grades.${grade}`))),
    facts.classes !== null && t("form.check.classes", { count: facts.classes }),
    people,
    facts.adults !== null && t("form.check.teachers", { count: facts.adults }),
  );
  const content = join(list(facts.topics.map((topic) => t(`topics.${topic}`))), language || null);
  return [
    { key: "audience", label: t("form.check.audience"), value: audience, step: 2 },
    { key: "content", label: t("form.check.content"), value: content, step: 2 },
    ...(kind === "campus_visit"
      ? [
          {
            key: "list",
            label: t("form.check.list"),
            value: facts.whitelistItem
              ? t("form.check.list_value", {
                  item: facts.whitelistItem,
                  year: String(facts.whitelistYear ?? ""),
                  number: facts.approvalNumber || "none",
                })
              : t("form.list.none"),
            step: 2,
          },
        ]
      : []),
    notes,
    when,
    kind === "base_trip"
      ? { key: "base", label: t("form.check.base"), value: baseName || t("form.when.base_any"), step: 3 }
      : {
          ...where,
          value: join(
            facts.place,
            facts.address,
            facts.seats !== null && t("form.check.seats", { count: facts.seats }),
            list(facts.equipment.map((one) => t(`equipment.${one}`))),
          ),
        },
  ];
}
