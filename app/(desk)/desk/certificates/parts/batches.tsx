import { Download } from "lucide-react";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Progress } from "@/components/ui/progress";
import { batchList, namesOf, teamChoices } from "@/lib/certificates/queries/batches";
import { issuingUnits } from "@/lib/certificates/queries/desk";
import { batchDue } from "@/lib/certificates/rules/batch";
import { isMessageKey } from "@/lib/i18n/keys";
import { addDays, dayOf, instantOf } from "@/lib/time";
import { startBatch } from "../actions";
import { KeepLooking } from "./keep-looking";
import type { View } from "./view";

/** A certificate for each of a whole team: begin a run, and see how each goes. */
export async function Batches({ scope, now }: View) {
  const [t, words, all, format, locale, runs, teams, units] = await Promise.all([
    getTranslations("certificates.desk.batches"),
    getTranslations("certificates"),
    getTranslations(),
    getFormatter(),
    getLocale(),
    batchList(scope),
    teamChoices(scope),
    issuingUnits(scope),
  ]);
  const names = await namesOf(runs.flatMap(({ batch }) => Object.keys(batch.refused)));
  const today = dayOf(now);
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const said = (reason: string) => (isMessageKey(reason) ? all(reason, { number: "" }) : reason);
  return (
    <div className="split">
      <div className="col col--s">
        {runs.length === 0 && (
          <Empty level={2} title={t("empty")}>
            {t("new_note")}
          </Empty>
        )}
        <ul className="sl">
          {runs.map(({ batch, team, unit, noticeDays }) => {
            const skipped = Object.entries(batch.refused);
            const did = batch.issued + skipped.length;
            const due = batchDue(batch.startedAt, noticeDays ?? 0);
            const waits = !batch.endedAt && due > today;
            return (
              <li key={batch.id}>
                <p className="row between">
                  <b>{team}</b>
                  <Badge tone={batch.endedAt ? "ok" : "info"}>
                    {batch.endedAt ? t("done") : waits ? t("waiting", { day: day(addDays(due, -1)) }) : t("running")}
                  </Badge>
                </p>
                <p className="keep xs ink2">
                  {unit} · {words("period", { from: day(batch.fromDay), to: day(batch.toDay) })}
                </p>
                <Progress value={did} max={batch.total} label={t("progress", { done: did, total: batch.total })} />
                <p className="row sm mt-2 flex-wrap">
                  <span>{t("progress", { done: did, total: batch.total })}</span>
                  <span className="ok-t">{t("issued", { n: batch.issued })}</span>
                  {skipped.length > 0 && <span className="gap">{t("skipped", { n: skipped.length })}</span>}
                  {batch.issued > 0 && (
                    <ButtonLink size="xs" href={`/desk/certificates/batch/${batch.id}`} prefetch={false} download>
                      <Download className="i" aria-hidden />
                      {t("download")}
                    </ButtonLink>
                  )}
                </p>
                {skipped.length > 0 && (
                  <details className="xs mt-2">
                    <summary>{t("who_not")}</summary>
                    <ul>
                      {skipped.map(([id, reason]) => (
                        <li key={id}>
                          {names.get(id)}: {said(reason)}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
                {!batch.endedAt && !waits && <KeepLooking />}
              </li>
            );
          })}
        </ul>
      </div>
      <aside className="side" aria-label={t("new")}>
        <div className="od">
          <h2>{t("new")}</h2>
          <p className="xs mute mb-3">{t("new_note")}</p>
          {teams.length === 0 || units.length === 0 ? (
            <p className="sm">{t("no_teams")}</p>
          ) : (
            <ActForm
              action={startBatch}
              once={crypto.randomUUID()}
              fields={[
                {
                  name: "teamId",
                  kind: "select",
                  label: t("team"),
                  options: teams.map(({ id, name }) => ({ value: id, label: name })),
                },
                {
                  name: "recordingUnitId",
                  kind: "select",
                  label: t("unit"),
                  options: units.map((unit) => ({
                    value: unit.id,
                    label: (locale === "en" && unit.nameEn) || unit.name,
                  })),
                },
                { name: "fromDay", kind: "date", label: t("from"), value: `${today.slice(0, 4)}-01-01`, span: 6 },
                { name: "toDay", kind: "date", label: t("to"), value: today, span: 6 },
              ]}
              submit={t("start")}
              busy={t("starting")}
            />
          )}
        </div>
      </aside>
    </div>
  );
}
