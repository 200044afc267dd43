import { getLocale, getTranslations } from "next-intl/server";
import { SampleMark } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { type Actor, mayChange, scopeOf } from "@/lib/auth/rules/actor";
import { eventsAt, type School, type Unit } from "@/lib/organisations/queries/desk";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { Designations } from "./designations";
import { SchoolItems } from "./school-items";
import { UnitForm } from "./unit-form";
import { Visits } from "./visits";

type Props = {
  unit: Unit;
  actor: Actor;
  /** A pilot school's visits of this year, and what may enter schools in it. */
  year: { school: School; items: readonly string[]; number: number } | null;
  now: Date;
};

/** One unit: its facts, designations and events; its form only for those whose league it is. */
export async function UnitSide({ unit, actor, year, now }: Props) {
  const [t, locale, regions, events] = await Promise.all([
    getTranslations("organisations"),
    getLocale(),
    allRegions(),
    unit.kind === "school" ? eventsAt(unit.id, scopeOf(actor)) : null,
  ]);
  const region = regions.find(({ code }) => code === unit.regionCode);
  const place = region ? regionName(region, locale) : unit.regionCode;
  const mine = mayChange(actor, unit.regionCode);
  return (
    <>
      <div className="od">
        <p className="row between">
          <span className="xs ink2">{t(`kinds.${unit.kind}`)}</span>
          {unit.isSample && <SampleMark>{t("sample")}</SampleMark>}
        </p>
        <h2>{(locale === "en" && unit.nameEn) || unit.name}</h2>
        <KeyValues
          className="mt-3"
          rows={[
            { key: t("detail.region"), value: place },
            { key: t("detail.address"), value: unit.address ?? t("detail.none") },
            { key: t("detail.issuer"), value: t(unit.isIssuer ? "detail.yes" : "detail.no") },
            ...(unit.source ? [{ key: t("detail.source"), value: unit.source }] : []),
          ]}
        />
        {!mine && <p className="xs mute mt-3">{t("detail.read_only", { region: place })}</p>}
      </div>
      {year && <SchoolItems school={year.school} items={year.items} year={year.number} mine={mine} now={now} />}
      {unit.kind === "school" && <Designations unit={unit} mine={mine} />}
      {events && <Visits events={events} />}
      {mine && (
        <details>
          <summary className={`${buttonClass({ size: "sm" })} mx-5 mt-4`}>{t("detail.edit")}</summary>
          <UnitForm actor={actor} unit={unit} kind={unit.kind} />
        </details>
      )}
    </>
  );
}
