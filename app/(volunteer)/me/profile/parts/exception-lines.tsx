"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import { useHydrated } from "@/components/ui/use-hydrated";
import { MAX_EXCEPTIONS } from "@/lib/availability/input";
import type { Line } from "./typed-time";

type Props = { lines: Line[]; errors: Record<string, string>; today: string; changed: () => void };
type Shown = Line & { n: number };
const EMPTY: Line = { from: "", until: "", kind: "not_free" };

/** Days that differ from the usual week. Without scripts there is always one empty line, and a cleared line goes. */
export function ExceptionLines({ lines, errors, today, changed }: Props) {
  const t = useTranslations("availability.exceptions");
  const ready = useHydrated();
  const [shown, setShown] = useState<Shown[]>(
    [...lines, EMPTY].slice(0, MAX_EXCEPTIONS).map((line, n) => ({ ...line, n })),
  );
  const free = Array.from({ length: MAX_EXCEPTIONS }, (_, n) => n).find((n) => shown.every((line) => line.n !== n));
  function remove(n: number) {
    setShown(shown.filter((line) => line.n !== n));
    changed();
  }
  return (
    <div className="exs">
      <h3>{t("title")}</h3>
      <p className="sm ink2">{t("lead")}</p>
      {shown.map(({ n, from, until, kind }, i) => (
        <fieldset className="ex" key={n}>
          <legend className="sr-only">{t("line", { n: i + 1 })}</legend>
          <TextField
            type="date"
            name={`from${n}`}
            label={t("from")}
            defaultValue={from}
            max="2999-12-31"
            error={errors[`from${n}`]}
          />
          <TextField
            type="date"
            name={`until${n}`}
            label={t("until")}
            defaultValue={until === from ? "" : until}
            min={today}
            max="2999-12-31"
            error={errors[`until${n}`]}
          />
          <div className="chips" role="radiogroup" aria-label={t("kind")}>
            {(["not_free", "free"] as const).map((one) => (
              <Choice
                key={one}
                type="radio"
                name={`kind${n}`}
                value={one}
                defaultChecked={(kind || "not_free") === one}
                label={t(one)}
              />
            ))}
          </div>
          {ready && (
            <Button variant="quiet" icon aria-label={t("remove", { n: i + 1 })} onClick={() => remove(n)}>
              <X className="i" aria-hidden />
            </Button>
          )}
        </fieldset>
      ))}
      {ready && free !== undefined && (
        <Button size="sm" onClick={() => setShown([...shown, { ...EMPTY, n: free }])}>
          <Plus className="i" aria-hidden />
          {t("more")}
        </Button>
      )}
      <p className="xs mute mt-2">
        {t("until_hint")}
        {!ready && ` ${t("remove_hint")}`}
      </p>
    </div>
  );
}
