import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { SampleMark } from "@/components/ui/badge";
import type { unitsToExport } from "@/lib/hours/queries/national";
import { inHours } from "@/lib/hours/rules/minutes";
import { batch } from "../actions";

type Props = { units: Awaited<ReturnType<typeof unitsToExport>>; today: string };

/** Units with confirmed records that are in no batch yet. */
export function Units({ units, today }: Props) {
  const t = useTranslations("hours.national");
  return (
    <section className="blk">
      <header>
        <h2>{t("ready")}</h2>
        <small>{t("ready_note")}</small>
      </header>
      <ul className="nat">
        {units.map((unit) => (
          <li key={unit.id}>
            <span>
              <b>{unit.name}</b> {unit.isSample && <SampleMark>{t("sample")}</SampleMark>}
              <span className="xs mute block">
                {t("waiting", { count: unit.records, hours: inHours(unit.minutes) })}
              </span>
            </span>
            <ActForm
              action={batch}
              once={crypto.randomUUID()}
              hidden={{ recordingUnitId: unit.id }}
              fields={[{ name: "toDay", label: t("until"), kind: "date", value: today }]}
              submit={t("make")}
              busy={t("busy")}
              size="xs"
              tone="plain"
              short
              className="row items-end gap-2"
            />
          </li>
        ))}
        {units.length === 0 && <li className="mute sm">{t("nothing_ready")}</li>}
      </ul>
    </section>
  );
}
