"use client";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { DAY_PARTS, type DayPart } from "@/db/words";
import { type DayFault, MOST_WISHES } from "@/lib/requests/rules/days";
import { type Wish, wishOf } from "@/lib/requests/rules/facts";
import { instantOf } from "@/lib/time";
import { DayGrid } from "./day-grid";
import { DayRows } from "./day-rows";
import { useChosen } from "@/components/acts/kit";

export type DayWindow = {
  /** Whole weeks from Monday, each day with why it cannot be chosen. */
  days: readonly { day: string; fault: DayFault | null }[];
};

const PAGE = 28;

/** Wishes in the order of preference: a calendar where scripts run, five rows of two lists where they do not. */
export function DayPicker({ window }: { window: DayWindow }) {
  const t = useTranslations("requests.form.when");
  const ready = useHydrated();
  const format = useFormatter();
  const stored = useChosen("wishes");
  const days = useChosen("wishDay");
  const parts = useChosen("wishPart");
  const was = days.all.length > 0 ? days.all.map((day, i) => `${day} ${parts.all[i] || DAY_PARTS[0]}`) : stored.all;
  const initial = was.flatMap((text) => wishOf(text) ?? []);
  const [wishes, setWishes] = useState<Wish[]>(initial);
  const first = Math.max(
    0,
    window.days.findIndex(({ fault }) => fault === null),
  );
  const [page, setPage] = useState(Math.floor(first / PAGE));
  const pages = Math.ceil(window.days.length / PAGE);
  const shown = window.days.slice(page * PAGE, (page + 1) * PAGE);
  const nameOf = (day: string) => format.dateTime(instantOf(day, "12:00"), "dayWeek");
  const shortOf = (day: string | undefined) => (day ? format.dateTime(instantOf(day, "12:00"), "day") : "");

  function toggle(day: string) {
    if (wishes.some((wish) => wish.day === day)) return setWishes(wishes.filter((wish) => wish.day !== day));
    if (wishes.length < MOST_WISHES) setWishes([...wishes, { day, part: wishes.at(-1)?.part ?? DAY_PARTS[0] }]);
  }
  const setPart = (day: string, part: DayPart) =>
    setWishes(wishes.map((wish) => (wish.day === day ? { ...wish, part } : wish)));

  return (
    <FieldGroup
      id="wishes"
      label={t("wishes")}
      hint={ready ? t("wishes_hint") : t("wishes_plain")}
      error={stored.error}
    >
      {ready ? (
        <>
          <div className="calm">
            <header>
              <Button
                variant="quiet"
                icon
                aria-label={t("earlier")}
                disabled={page === 0}
                onClick={() => setPage(page - 1)}
              >
                <ChevronLeft className="i" aria-hidden />
              </Button>
              <b aria-live="polite">{t("range", { from: shortOf(shown[0]?.day), to: shortOf(shown.at(-1)?.day) })}</b>
              <Button
                variant="quiet"
                icon
                aria-label={t("later")}
                disabled={page >= pages - 1}
                onClick={() => setPage(page + 1)}
              >
                <ChevronRight className="i" aria-hidden />
              </Button>
            </header>
            <DayGrid days={shown} wishes={wishes} full={wishes.length >= MOST_WISHES} onToggle={toggle} />
          </div>
          <ol className="picked" aria-label={t("chosen")}>
            {wishes.map(({ day, part }, i) => (
              <li key={day}>
                <input type="hidden" name="wishDay" value={day} />
                <b>{i + 1}</b>
                <span>{nameOf(day)}</span>
                <PartSelect label={t("part_of", { day: nameOf(day) })} value={part} onPick={(of) => setPart(day, of)} />
                <Button variant="quiet" icon aria-label={t("remove", { day: nameOf(day) })} onClick={() => toggle(day)}>
                  <X className="i" aria-hidden />
                </Button>
              </li>
            ))}
          </ol>
          <p className="hint" role="status">
            {wishes.length === 0 ? t("none_yet") : wishes.length >= MOST_WISHES ? t("full") : null}
          </p>
        </>
      ) : (
        <DayRows days={window.days} wishes={initial} />
      )}
    </FieldGroup>
  );
}

type PartProps = { label: string; value: DayPart; onPick: (part: DayPart) => void };

function PartSelect({ label, value, onPick }: PartProps) {
  const t = useTranslations("requests.parts");
  return (
    <select
      className="select"
      name="wishPart"
      aria-label={label}
      value={value}
      onChange={(event) => onPick(DAY_PARTS.find((part) => part === event.target.value) ?? value)}
    >
      {DAY_PARTS.map((part) => (
        <option key={part} value={part}>
          {t(part)}
        </option>
      ))}
    </select>
  );
}
