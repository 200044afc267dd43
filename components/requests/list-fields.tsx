"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { SelectField, TextField } from "@/components/ui/text-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useText } from "@/components/acts/kit";

export type WhitelistOfYear = { year: number; items: readonly { item: string; approvalNumber: string | null }[] };

/** Which item of which year's list the visit belongs to; a school that does not know leaves it to the coordinator. */
export function ListFields({ lists }: { lists: readonly WhitelistOfYear[] }) {
  const t = useTranslations("requests.form.list");
  const form = useTranslations("requests.form");
  const ready = useHydrated();
  const yearField = useText("whitelistYear");
  const item = useText("whitelistItem");
  const number = useText("approvalNumber");
  const first = String(lists[0]?.year ?? "");
  const [year, setYear] = useState(yearField.defaultValue || first);
  const [approval, setApproval] = useState(number.defaultValue);
  const own = lists.find((list) => String(list.year) === year)?.items ?? [];
  // Without scripts the choice of the year cannot change the list: every item is offered.
  const items = ready ? own : [...new Map(lists.flatMap((list) => list.items).map((one) => [one.item, one])).values()];
  const stored = item.defaultValue;
  const offered = stored && !items.some((one) => one.item === stored) ? [{ item: stored }, ...items] : items;
  return (
    <fieldset className="boxed">
      <legend>{t("title")}</legend>
      <p className="hint">{t("hint")}</p>
      <FieldGroup id="whitelistYear" label={t("year")} error={yearField.error}>
        <div className="chips">
          {lists.map((list) => (
            <Choice
              key={list.year}
              type="radio"
              name="whitelistYear"
              value={list.year}
              defaultChecked={String(list.year) === year}
              onChange={() => setYear(String(list.year))}
              label={t("year_value", { year: String(list.year) })}
            />
          ))}
        </div>
      </FieldGroup>
      <SelectField
        {...item}
        label={t("title")}
        hint={items.length === 0 ? t("empty", { year }) : undefined}
        onChange={(event) =>
          setApproval(own.find((one) => one.item === event.target.value)?.approvalNumber ?? approval)
        }
      >
        <option value="">{t("none")}</option>
        {offered.map((one) => (
          <option key={one.item} value={one.item}>
            {one.item}
          </option>
        ))}
      </SelectField>
      <TextField
        name="approvalNumber"
        label={t("approval")}
        optional={form("optional")}
        hint={t("approval_hint")}
        maxLength={60}
        error={number.error}
        value={approval}
        onChange={(event) => setApproval(event.target.value)}
      />
    </fieldset>
  );
}
