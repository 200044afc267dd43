"use client";
import { useTranslations } from "next-intl";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import { EQUIPMENT, type RequestKind } from "@/db/words";
import { REQUEST_MODES } from "@/lib/requests/rules/survey";
import { Choices } from "./choices";
import { DayPicker, type DayWindow } from "./day-picker";
import { useText } from "@/components/acts/kit";

type Props = {
  kind: RequestKind;
  window: DayWindow;
  /** The audience of the step before. */
  headCount: number | null;
  bases: readonly { id: string; label: string }[];
};

/** The third step: days, and where. */
export function WhenFields({ kind, window, headCount, bases }: Props) {
  const t = useTranslations("requests.form.when");
  const form = useTranslations("requests.form");
  return (
    <>
      <DayPicker window={window} />
      <TextField
        label={t("time_note")}
        optional={form("optional")}
        hint={t("time_note_hint")}
        maxLength={60}
        {...useText("timeNote")}
      />
      {kind === "campus_visit" && <RoomFields headCount={headCount} />}
      {kind === "base_trip" && <BaseField bases={bases} />}
      {(kind === "enterprise_service" || kind === "rights_aid") && <MetFields />}
    </>
  );
}

function BaseField({ bases }: Pick<Props, "bases">) {
  const t = useTranslations("requests.form.when");
  return (
    <SelectField label={t("base")} {...useText("baseId")}>
      <option value="">{t("base_any")}</option>
      {bases.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function RoomFields({ headCount }: { headCount: number | null }) {
  const t = useTranslations("requests");
  return (
    <>
      <TextField label={t("form.when.address")} autoComplete="street-address" maxLength={120} {...useText("address")} />
      <div className="two">
        <TextField label={t("form.when.place")} hint={t("form.when.place_hint")} maxLength={60} {...useText("place")} />
        <TextField
          label={t("form.when.seats")}
          hint={headCount === null ? undefined : t("form.when.seats_hint", { count: headCount })}
          inputMode="numeric"
          maxLength={4}
          {...useText("seats")}
        />
      </div>
      <Choices
        name="equipment"
        type="checkbox"
        label={t("form.when.equipment")}
        optional={t("form.optional")}
        of={EQUIPMENT}
        word={(value) => t(`equipment.${value}`)}
      />
    </>
  );
}

function MetFields() {
  const t = useTranslations("requests");
  return (
    <>
      <Choices
        name="mode"
        type="radio"
        label={t("form.when.mode")}
        of={REQUEST_MODES}
        word={(value) => t(`modes.${value}`)}
      />
      <TextField
        label={t("form.when.address_onsite")}
        hint={t("form.when.address_hint")}
        autoComplete="street-address"
        maxLength={120}
        {...useText("address")}
      />
      <TextareaField
        label={t("form.what.notes")}
        optional={t("form.optional")}
        rows={3}
        maxLength={500}
        {...useText("notes")}
      />
    </>
  );
}
