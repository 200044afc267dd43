import { getFormatter, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { basisLine, keptLine } from "@/components/privacy/kept";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { latestRuns, type RetentionRun } from "@/lib/privacy/queries/desk-log";
import { RETENTION } from "@/lib/privacy/rules/retention";
import { readSettings } from "@/lib/settings/queries";
import { tryNow } from "../actions";

const sum = (run: RetentionRun) => Object.values(run.counts).reduce((all, n) => all + n, 0);

/** How long each kind is kept, what the last run cleared and what the last dry run counted; and the way to a dry run. */
export async function RetentionView() {
  const [t, tp, format, runs, settings] = await Promise.all([
    getTranslations("privacy.retention"),
    getTranslations("privacy"),
    getFormatter(),
    latestRuns(),
    readSettings(),
  ]);
  const real = runs.find(({ isDry }) => !isDry);
  const dry = runs.find(({ isDry }) => isDry);
  const shown = (run: RetentionRun | undefined, kind: string) => run?.counts[kind] ?? "–";
  return (
    <div className="split">
      <div className="col col--s" role="region" aria-label={t("caption")} tabIndex={0}>
        <Table caption={t("caption")} dense>
          <thead>
            <tr>
              <Th>{t("kind")}</Th>
              <Th>{t("keep")}</Th>
              <Th>{t("basis")}</Th>
              <Th numeric>{t("last")}</Th>
              <Th numeric>{t("due")}</Th>
            </tr>
          </thead>
          <tbody>
            {RETENTION.map(({ kind }) => (
              <tr key={kind}>
                <Td className="w">
                  <b className="nowrap">{tp(`kinds.${kind}.title`)}</b>
                </Td>
                <Td className="w">{keptLine(tp, kind, settings)}</Td>
                <Td className="w mute">{basisLine(tp, kind)}</Td>
                <Td numeric data-label={t("last")}>
                  {shown(real, kind)}
                </Td>
                <Td numeric data-label={t("due")}>
                  {shown(dry, kind)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <aside className="side">
        <div className="ad">
          <ActForm
            action={tryNow}
            once={crypto.randomUUID()}
            lead={t("note")}
            submit={t("try")}
            busy={t("trying")}
            tone="plain"
          />
          <div>
            <h2 className="text-sm">{t("runs")}</h2>
            {runs.length === 0 && <p className="sm mute mt-1">{t("none")}</p>}
            <ul className="sm mt-2 grid gap-2">
              {runs.map((run) => (
                <li key={run.id}>
                  <span className="row gap-2">
                    <Badge tone={run.isDry ? "plain" : "ok"}>{t(run.isDry ? "dry" : "real")}</Badge>
                    <span className="mute">
                      {format.dateTime(run.at, "stamp")} · {run.by ?? t("by_system")}
                    </span>
                  </span>
                  {t("line", {
                    kind: run.isDry ? "dry" : "real",
                    n: sum(run),
                    seconds: Math.round(run.tookMs / 100) / 10,
                  })}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </aside>
    </div>
  );
}
