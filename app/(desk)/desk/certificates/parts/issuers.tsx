import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { SCRIPT_LAYOUTS } from "@/db/words";
import { mayChange } from "@/lib/auth/rules/actor";
import { issuingUnits } from "@/lib/certificates/queries/desk";
import { unitSettings } from "@/lib/certificates/queries/settings";
import { isComplete } from "@/lib/certificates/rules/issuer";
import { certificateAddress } from "@/lib/certificates/rules/list";
import { saveIssuer } from "../actions";
import { Split } from "./split";
import type { View } from "./view";

/** The units that issue, and what each says of itself on certificates. */
export async function Issuers({ filter, actor, scope }: View) {
  const [t, words, locale, units, unit] = await Promise.all([
    getTranslations("certificates.desk.issuers"),
    getTranslations("certificates"),
    getLocale(),
    issuingUnits(scope),
    filter.one ? unitSettings(filter.one) : null,
  ]);
  const optional = t("optional");
  const side = unit && mayChange(actor, unit.regionCode) && (
    <div className="od">
      <h2>{(locale === "en" && unit.nameEn) || unit.name}</h2>
      <p className="xs mute mb-3">{t("lead")}</p>
      <ActForm
        key={`${unit.id} ${unit.version}`}
        action={saveIssuer}
        once={crypto.randomUUID()}
        hidden={{ organisationId: unit.id, version: String(unit.version) }}
        meanwhile={t("meanwhile", { value: "{value}" })}
        fields={[
          { name: "personInCharge", label: t("person"), value: unit.personInCharge ?? "", maxLength: 40 },
          { name: "contact", label: t("contact"), value: unit.contact ?? "", hint: t("contact_note"), maxLength: 80 },
          { name: "creditCode", label: t("credit_code"), value: unit.creditCode ?? "", optional, maxLength: 18 },
          {
            name: "noticeDays",
            label: t("notice"),
            value: String(unit.noticeDays),
            hint: t("notice_note"),
            maxLength: 2,
          },
          {
            name: "layout",
            kind: "select",
            label: t("layout"),
            value: unit.layout,
            options: SCRIPT_LAYOUTS.map((value) => ({ value, label: t(value) })),
          },
          { name: "titleMn", label: t("title_mn"), value: unit.titleMn ?? "", hint: t("title_mn_note"), optional },
          { name: "nameMn", label: t("name_mn"), value: unit.nameMn ?? "", optional },
          { name: "note", kind: "textarea", label: t("note"), value: unit.note ?? "", hint: t("note_note"), optional },
        ]}
        submit={t("save")}
        busy={t("saving")}
      />
    </div>
  );
  return (
    <Split filter={filter} side={side || null}>
      {units.length === 0 && (
        <Empty level={2} title={t("empty")}>
          {t("empty_body")}
        </Empty>
      )}
      <ul className="sl">
        {units.map((one) => (
          <li key={one.id} aria-current={one.id === filter.one ? "true" : undefined}>
            <p className="row between">
              <Link className="t" href={certificateAddress(filter, { one: one.id })} scroll={false}>
                {(locale === "en" && one.nameEn) || one.name}
              </Link>
              <Badge tone={isComplete(one) ? "ok" : "warn"}>{t(isComplete(one) ? "complete" : "incomplete")}</Badge>
            </p>
            <p className="xs ink2">
              {t("issued", { n: one.issued })} {one.isSample && <SampleMark>{words("sample")}</SampleMark>}
            </p>
          </li>
        ))}
      </ul>
    </Split>
  );
}
