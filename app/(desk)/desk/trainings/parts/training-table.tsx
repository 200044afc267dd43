import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { said } from "@/lib/events/rules/names";
import type { DeskTraining } from "@/lib/trainings/queries/desk-list";
import type { TrainingState } from "@/lib/trainings/rules/state";

type Row = DeskTraining & { state: TrainingState | "not_set_up" };
type Props = { rows: Row[]; regions: ReadonlyMap<string, string> };

const TONES = {
  to_close: "warn",
  running: "ok",
  coming: "info",
  draft: "plain",
  closed: "plain",
  cancelled: "plain",
  not_set_up: "line",
} as const;

/** One line a training: what, for whom, when, who is in, how it stands. */
export function TrainingTable({ rows, regions }: Props) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const locale = useLocale();
  const many = regions.size > 1;
  return (
    <Table dense caption={t("desk.title")}>
      <thead>
        <tr>
          <Th>{t("desk.columns.training")}</Th>
          <Th>{t("desk.columns.trainee")}</Th>
          <Th>{t("desk.columns.when")}</Th>
          <Th numeric>{t("desk.columns.enrolled")}</Th>
          <Th>{t("desk.columns.state")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = said(locale, row.title, row.titleEn);
          return (
            <tr key={row.id}>
              <Td>
                <Link className="b text-inherit" href={`/desk/trainings/${row.id}`} lang={name.lang}>
                  {name.text}
                </Link>{" "}
                {row.isSample && <SampleMark>{t("sample")}</SampleMark>}
                <small className="block mute">
                  {[many && regions.get(row.regionCode), row.place].filter(Boolean).join(" · ")}
                </small>
              </Td>
              <Td>
                {row.trainee ? t(`trainees.${row.trainee}`) : t("desk.none")}
                <small className="block mute">
                  {[row.language && t(`languages.${row.language}`), row.grants && t(`grants.${row.grants}`)]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </Td>
              <Td>
                {row.startsAt ? format.dateTime(row.startsAt, "dayWeek") : t("desk.no_sessions")}
                <small className="block mute">{t("desk.sessions", { count: row.sessions })}</small>
              </Td>
              <Td numeric>
                {row.places === null ? row.enrolled : t("desk.of", { n: row.enrolled, places: row.places })}
                {row.waiting > 0 && <small className="block mute">{t("desk.waiting", { count: row.waiting })}</small>}
              </Td>
              <Td>
                <Badge tone={TONES[row.state]}>{t(`states.${row.state}`)}</Badge>
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
