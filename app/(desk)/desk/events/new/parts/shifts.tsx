"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useField, useKit } from "./kit";
import { PositionRows } from "./position-rows";

/** Shifts as cards, positions as rows. Adding and removing needs scripts; without them one shift of the template stands here. */
export function Shifts() {
  const t = useTranslations("events.desk.form");
  const { form, ready } = useKit();
  const shifts = useFieldArray({ control: form.control, name: "shifts" });
  const written = useWatch({ control: form.control, name: "shifts" }) ?? [];
  const last = written.at(-1);
  return (
    <section className="blk" id="s-shifts">
      <header>
        <h2>{t("shifts")}</h2>
        <small>{t("shifts_note")}</small>
      </header>
      <div className="bd grid gap-2.5">
        {shifts.fields.map((shift, i) => (
          <ShiftCard
            key={shift.id}
            index={i}
            onRemove={ready && shifts.fields.length > 1 ? () => shifts.remove(i) : undefined}
          />
        ))}
        {ready ? (
          <div>
            <Button
              size="sm"
              onClick={() =>
                shifts.append({
                  ...(last ?? { day: "", positions: [] }),
                  name: t(last && last.start < "12:00" ? "afternoon" : "next_shift"),
                  start: last && last.start < "12:00" ? "13:30" : (last?.start ?? "09:00"),
                  end: last && last.start < "12:00" ? "16:00" : (last?.end ?? "11:00"),
                })
              }
            >
              <Plus className="i" aria-hidden />
              {t("add_shift")}
            </Button>
          </div>
        ) : (
          <p className="xs mute">{t("more_later")}</p>
        )}
      </div>
    </section>
  );
}

function ShiftCard({ index, onRemove }: { index: number; onRemove?: () => void }) {
  const t = useTranslations("events.desk");
  const { form } = useKit();
  const at = `shifts.${index}` as const;
  const fields = {
    name: useField(`${at}.name`),
    day: useField(`${at}.day`),
    start: useField(`${at}.start`),
    end: useField(`${at}.end`),
  };
  const error = fields.name.error ?? fields.day.error ?? fields.start.error ?? fields.end.error;
  const one = (field: keyof typeof fields, label: string, type: string, width: string) => (
    <Input
      {...form.register(`${at}.${field}`)}
      id={`${at}.${field}`}
      aria-label={label}
      aria-invalid={fields[field].error ? true : undefined}
      type={type}
      className={width}
      defaultValue={fields[field].value}
    />
  );
  return (
    <div className="sh">
      <header>
        {one("name", t("fields.shift_name"), "text", "w-28 min-w-28")}
        {one("day", t("fields.day"), "date", "w-38 min-w-38")}
        <span className="row gap-1.5">
          {one("start", t("fields.start"), "time", "w-26 min-w-24")}–
          {one("end", t("fields.end"), "time", "w-26 min-w-24")}
        </span>
        {error && (
          <span className="err" role="alert">
            {error}
          </span>
        )}
        {onRemove && (
          <Button className="ml-auto" variant="quiet" size="xs" onClick={onRemove}>
            {t("form.remove_shift")}
          </Button>
        )}
      </header>
      <PositionRows shift={index} />
    </div>
  );
}
