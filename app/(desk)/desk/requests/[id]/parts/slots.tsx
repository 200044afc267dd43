import { Plus, X } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import Link from "next/link";
import { cn } from "@/lib/cn";
import { instantOf } from "@/lib/time";
import type { CountedSlot, Proposal } from "@/lib/triage/queries/proposal";
import { type Ask, triageHref } from "./ask";

type Props = { id: string; proposal: Proposal; ask: Ask };

/** The host's times crossed with the volunteers': one is chosen by a click, others are added as further offers. */
export async function Slots({ id, proposal: { slots, chosen }, ask }: Props) {
  const [t, format] = await Promise.all([getTranslations("triage.slots"), getFormatter()]);
  const days = [...new Set(slots.map((slot) => slot.day))];
  const keys = chosen.map((slot) => slot.key);
  return (
    <section aria-labelledby="slots">
      <h2 id="slots">
        {t("title")} <small>{t("sub")}</small>
      </h2>
      <div className="slots">
        {days.map((day) => (
          <div className="sc" key={day}>
            <p>
              <b>{format.dateTime(instantOf(day), "day")}</b>
              {format.dateTime(instantOf(day), "weekday")}
            </p>
            {slots
              .filter((slot) => slot.day === day)
              .map((slot) => (
                <SlotCell key={slot.key} slot={slot} id={id} ask={ask} keys={keys} t={t} />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}

type CellProps = {
  slot: CountedSlot;
  id: string;
  ask: Ask;
  keys: readonly string[];
  t: Awaited<ReturnType<typeof getTranslations<"triage.slots">>>;
};

function SlotCell({ slot, id, ask, keys, t }: CellProps) {
  const on = keys.includes(slot.key);
  const to = (chosen: readonly string[]) => triageHref(id, { ...ask, slots: [...chosen] });
  const others = keys.filter((key) => key !== slot.key);
  const canAdd = !on && keys.length > 0 && keys.length < 5;
  return (
    <span className="slw">
      <Link
        className={cn("sl", !slot.wished && "off", on && "on")}
        href={to([slot.key])}
        aria-current={on ? "true" : undefined}
        scroll={false}
      >
        <b>{slot.time}</b>
        <span>{slot.wished ? t("suitable", { count: slot.suitable }) : t("not_wished", { count: slot.suitable })}</span>
      </Link>
      {canAdd && (
        <Link
          className="add"
          href={to([...keys, slot.key])}
          aria-label={t("add", { time: slot.time })}
          title={t("add", { time: slot.time })}
          scroll={false}
        >
          <Plus className="i" aria-hidden />
        </Link>
      )}
      {on && others.length > 0 && (
        <Link className="add" href={to(others)} aria-label={t("drop", { time: slot.time })} scroll={false}>
          <X className="i" aria-hidden />
        </Link>
      )}
    </span>
  );
}
