import type { useTranslations } from "next-intl";
import { type DataKind, keptFor, RETENTION } from "@/lib/privacy/rules/retention";
import type { Settings } from "@/lib/settings/rules";

type Words = ReturnType<typeof useTranslations<"privacy">>;

/** How long a kind of data is kept, said for people from the one table: "3 years after the event". */
export function keptLine(t: Words, kind: DataKind, settings: Settings): string {
  const { clock } = entry(kind);
  const time = keptFor(kind, settings);
  return t(`clock.${clock}`, { time: time === null ? "" : timeOf(t, time) });
}

/** The legal bases of a kind, one sentence after the other. */
export const basisLine = (t: Words, kind: DataKind): string =>
  entry(kind)
    .basis.map((one) => t(`basis.${one}`))
    .join(t("semicolon"));

const entry = (kind: DataKind) => RETENTION.find((one) => one.kind === kind) ?? RETENTION[0];

function timeOf(t: Words, time: { months: number } | { days: number }): string {
  if ("days" in time) return t("time.days", { count: time.days });
  return time.months % 12 === 0
    ? t("time.years", { count: time.months / 12 })
    : t("time.months", { count: time.months });
}
