import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { ORGANISATION_KINDS, type OrganisationKind } from "@/db/words";
import { type Actor, mayChange } from "@/lib/auth/rules/actor";
import type { Unit } from "@/lib/organisations/queries/desk";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { save } from "../actions";

type Props = { actor: Actor; unit: Unit | null /** What a new unit begins as. */; kind: OrganisationKind };

/** A unit's form: a new one, or what is to be changed. Only one's own leagues are offered. */
export async function UnitForm({ actor, unit, kind }: Props) {
  const [t, locale, regions] = await Promise.all([getTranslations("organisations"), getLocale(), allRegions()]);
  const own = regions.filter((region) => mayChange(actor, region.code));
  const optional = t("form.optional");
  return (
    <div className="od">
      <h2 className="mb-3">{t(unit ? "form.edit" : "form.new")}</h2>
      <ActForm
        key={unit ? `${unit.id}-${unit.version}` : "new"}
        action={save}
        once={crypto.randomUUID()}
        hidden={{ organisationId: unit?.id ?? "", version: String(unit?.version ?? 0) }}
        meanwhile={t("form.meanwhile", { value: "{value}" })}
        fields={[
          { name: "name", label: t("form.name"), value: unit?.name, maxLength: 80 },
          { name: "nameEn", label: t("form.name_en"), value: unit?.nameEn ?? "", optional, maxLength: 120 },
          {
            name: "kind",
            kind: "select",
            label: t("form.kind"),
            value: unit?.kind ?? kind,
            options: ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            name: "regionCode",
            kind: "select",
            label: t("form.region"),
            value: unit?.regionCode ?? own[0]?.code,
            options: own.map((region) => ({ value: region.code, label: regionShortName(region, locale) })),
          },
          { name: "address", label: t("form.address"), value: unit?.address ?? "", optional, maxLength: 160 },
          { name: "isIssuer", kind: "check", label: t("form.issuer"), value: unit?.isIssuer ? "on" : "" },
        ]}
        submit={t("form.save")}
        busy={t("form.saving")}
      />
    </div>
  );
}
