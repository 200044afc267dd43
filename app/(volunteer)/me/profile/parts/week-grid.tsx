"use client";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type CSSProperties, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { DAY_PARTS, type DayPart } from "@/db/words";
import { CELLS, cellOf, holdsPreset, PRESETS, toggled, WEEKDAYS } from "@/lib/availability/rules/cells";
import { PART_HOURS } from "@/lib/availability/rules/said";
import { stepOf } from "./step-of";
import { WeekSummary } from "./week-summary";

const at = (d: number, s: number): CSSProperties => {
  const place: CSSProperties & { "--d": number; "--s": number } = { "--d": d, "--s": s };
  return place;
};

/** Seven days by three parts. Without scripts the boxes are ticked one by one and a swath saves at once. */
export function WeekGrid({ cells, changed }: { cells: string[]; changed: () => void }) {
  const t = useTranslations("availability");
  const ready = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<readonly string[]>(cells);
  const [focus, setFocus] = useState<string>(CELLS[0] ?? "");
  const inputs = () => [...(box.current?.querySelectorAll<HTMLInputElement>("input.gc") ?? [])];

  function read({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    setFocus(currentTarget.value);
    setPicked(inputs().flatMap((one) => (one.checked ? [one.value] : [])));
  }
  function press(event: MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    const now = inputs().flatMap((one) => (one.checked ? [one.value] : []));
    const next: string[] = toggled(now, event.currentTarget.value);
    for (const one of inputs()) one.checked = next.includes(one.value);
    setPicked(next);
    changed();
  }
  function move(event: KeyboardEvent<HTMLInputElement>) {
    const next = stepOf(event.key, event.currentTarget.value, matchMedia("(max-width: 51.99rem)").matches);
    if (next === null) return;
    event.preventDefault();
    setFocus(next);
    inputs()
      .find((one) => one.value === next)
      ?.focus();
  }
  const name = (weekday: (typeof WEEKDAYS)[number], part: DayPart) =>
    t("cell", { day: t(`days.${weekday}`), part: t(`parts.${part}`) });
  return (
    <div ref={box}>
      <div className="chips mb-3" role="group" aria-label={t("presets.label")}>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="submit"
            name="preset"
            value={preset}
            className="chip"
            aria-pressed={holdsPreset(picked, preset)}
            onClick={press}
          >
            {t(`presets.${preset}`)}
          </button>
        ))}
      </div>
      <div className="gr" role="group" aria-labelledby="av" aria-describedby="gk">
        {DAY_PARTS.map((part, s) => (
          <span className="gh" style={at(0, s + 1)} key={part}>
            <b>{t(`parts.${part}`)}</b>
            <small>{t("hours", { from: PART_HOURS[part][0], until: PART_HOURS[part][1] })}</small>
          </span>
        ))}
        {WEEKDAYS.map((weekday) => (
          <button
            key={weekday}
            type="submit"
            name="preset"
            value={`day-${weekday}`}
            className="gd"
            style={at(weekday, 0)}
            aria-label={t("whole_day", { day: t(`days.${weekday}`) })}
            onClick={press}
          >
            {t(`days.${weekday}`)}
          </button>
        ))}
        {DAY_PARTS.map((part, s) =>
          WEEKDAYS.map((weekday) => {
            const cell = cellOf(weekday, part);
            return (
              <label className="gcl" style={at(weekday, s + 1)} key={cell}>
                <input
                  type="checkbox"
                  className="gc"
                  name="free"
                  value={cell}
                  defaultChecked={cells.includes(cell)}
                  aria-label={name(weekday, part)}
                  tabIndex={ready && cell !== focus ? -1 : 0}
                  onChange={read}
                  onFocus={() => setFocus(cell)}
                  onKeyDown={move}
                />
                <Check className="i" aria-hidden />
              </label>
            );
          }),
        )}
      </div>
      <div className="gs">
        <WeekSummary cells={picked} />
        <button
          type="submit"
          name="preset"
          value="none"
          className={buttonClass({ variant: "quiet", size: "sm" })}
          onClick={press}
        >
          {t("presets.none")}
        </button>
      </div>
      <p className="xs mute only-w" id="gk">
        {t("keys")}
      </p>
    </div>
  );
}
