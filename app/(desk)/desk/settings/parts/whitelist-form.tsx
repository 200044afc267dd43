import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { WhitelistRow } from "@/lib/whitelist/queries";
import { retireItem, saveItem } from "../actions";

type Props = { year: number /** Null: a new one. */; shown: WhitelistRow | null };

/** Adds an item, or changes one and takes it off the list. */
export function WhitelistForm({ year, shown }: Props) {
  const t = useTranslations("whitelist");
  const optional = t("optional");
  const hidden: Record<string, string> = shown
    ? { year: String(year), item: shown.item, version: String(shown.version) }
    : { version: "0" };
  const naming = [
    { name: "year", label: t("year"), value: String(year), maxLength: 4 },
    { name: "item", label: t("item"), hint: t("item_hint"), maxLength: 120 },
  ];
  return (
    <>
      <section className="imp od">
        <h2 className="text-lg">{shown ? shown.item : t("new")}</h2>
        <ActForm
          action={saveItem}
          once={crypto.randomUUID()}
          hidden={hidden}
          meanwhile={t("meanwhile", { value: "{value}" })}
          fields={[
            ...(shown ? [] : naming),
            {
              name: "approvalNumber",
              label: t("approval"),
              hint: t("approval_hint"),
              optional,
              value: shown?.approvalNumber ?? "",
              maxLength: 60,
            },
            {
              name: "source",
              label: t("source"),
              hint: t("source_hint"),
              optional,
              value: shown?.source ?? "",
              maxLength: 120,
            },
          ]}
          submit={t(shown ? "save" : "add")}
          busy={t("busy")}
        />
      </section>
      {shown && (
        <section className="imp od">
          {!shown.retiredAt && <p className="sm ink2">{t("retire_note")}</p>}
          <ActForm
            action={retireItem}
            once={crypto.randomUUID()}
            hidden={hidden}
            submit={t(shown.retiredAt ? "restore" : "retire")}
            busy={t("busy")}
            tone="plain"
          />
        </section>
      )}
    </>
  );
}
