"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import { LANGUAGES, QUALIFICATIONS } from "@/db/words";
import { useField, useKit } from "./kit";

const blank = {
  name: "",
  places: "1",
  blocked: "0",
  hasWaitlist: true,
  qualification: "",
  language: "",
  minAge: "",
  isRisky: false,
  withMinors: false,
} as const;

/** The positions of one shift, a row each: name, places, kept back, and the hard rules. */
export function PositionRows({ shift }: { shift: number }) {
  const t = useTranslations("events.desk");
  const { form, ready } = useKit();
  const rows = useFieldArray({ control: form.control, name: `shifts.${shift}.positions` });
  return (
    <>
      <div className="pr ph" aria-hidden>
        <span />
        <span>{t("fields.position_name")}</span>
        <span>{t("fields.places")}</span>
        <span>{t("fields.blocked")}</span>
        <span>{t("form.needs")}</span>
        <span />
      </div>
      {rows.fields.map((row, i) => (
        <PositionRow key={row.id} shift={shift} index={i} onRemove={ready ? () => rows.remove(i) : undefined} />
      ))}
      {ready && (
        <div className="px-3 py-1.5">
          <Button variant="quiet" size="xs" onClick={() => rows.append(blank)}>
            <Plus className="i" aria-hidden />
            {t("form.add_position")}
          </Button>
        </div>
      )}
    </>
  );
}

function PositionRow({ shift, index, onRemove }: { shift: number; index: number; onRemove?: () => void }) {
  const t = useTranslations("events");
  const { form } = useKit();
  const at = `shifts.${shift}.positions.${index}` as const;
  const name = useField(`${at}.name`);
  const places = useField(`${at}.places`);
  const blocked = useField(`${at}.blocked`);
  const needs = {
    qualification: useField(`${at}.qualification`),
    language: useField(`${at}.language`),
    minAge: useField(`${at}.minAge`),
    withMinors: useField(`${at}.withMinors`),
    hasWaitlist: useField(`${at}.hasWaitlist`),
  };
  const error = name.error ?? places.error ?? blocked.error ?? needs.minAge.error;
  const text = (field: "name" | "places" | "blocked" | "minAge", label: string, value: string, more = "") => (
    <Input
      {...form.register(`${at}.${field}`)}
      id={`${at}.${field}`}
      aria-label={label}
      inputMode={field === "name" ? undefined : "numeric"}
      defaultValue={value}
      className={more}
      placeholder={field === "places" ? t("desk.form.no_limit") : field === "minAge" ? t("desk.form.age") : undefined}
    />
  );
  return (
    <div className="pr">
      <span className="gr" />
      {text("name", t("desk.fields.position_name"), name.value)}
      {text("places", t("desk.fields.places"), places.value)}
      {text("blocked", t("desk.fields.blocked"), blocked.value)}
      <div className="rqs">
        <Select
          {...form.register(`${at}.qualification`)}
          aria-label={t("desk.fields.qualification")}
          defaultValue={needs.qualification.value}
          className="w-auto"
        >
          <option value="">{t("desk.form.no_qualification")}</option>
          {QUALIFICATIONS.map((value) => (
            <option key={value} value={value}>
              {t(`public.qualification.${value}`)}
            </option>
          ))}
        </Select>
        <Select
          {...form.register(`${at}.language`)}
          aria-label={t("desk.fields.language")}
          defaultValue={needs.language.value}
          className="w-auto"
        >
          <option value="">{t("desk.form.no_language")}</option>
          {LANGUAGES.map((value) => (
            <option key={value} value={value}>
              {t(`public.language.${value}`)}
            </option>
          ))}
        </Select>
        {text("minAge", t("desk.fields.min_age"), needs.minAge.value, "w-17")}
        <label className="rqc">
          <input type="checkbox" {...form.register(`${at}.withMinors`)} defaultChecked={needs.withMinors.on} />
          {t("desk.checks.clearance")}
        </label>
        <label className="rqc">
          <input type="checkbox" {...form.register(`${at}.hasWaitlist`)} defaultChecked={needs.hasWaitlist.on} />
          {t("desk.form.waitlist")}
        </label>
        {error && (
          <span className="err" role="alert">
            {error}
          </span>
        )}
      </div>
      {onRemove && (
        <Button variant="quiet" size="xs" icon aria-label={t("desk.form.remove_position")} onClick={onRemove}>
          <Trash2 className="i" aria-hidden />
        </Button>
      )}
    </div>
  );
}
