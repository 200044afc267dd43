import type { CSSProperties } from "react";
import { HOUR_MS, timeOf } from "@/lib/time";

/** The hours that all bands of an event stand on. */
export type Axis = { from: number; hours: number };

/** Whole hours around everything that was planned and served. */
export function axisOf(moments: readonly (Date | null | undefined)[]): Axis {
  const all = moments.flatMap((at) => (at ? [at.getTime()] : []));
  const from = Math.floor(Math.min(...all) / HOUR_MS) * HOUR_MS;
  const to = Math.ceil(Math.max(...all) / HOUR_MS) * HOUR_MS;
  return { from, hours: Math.min(Math.max(Math.round((to - from) / HOUR_MS), 1), 24) };
}

const counted = (axis: Axis): CSSProperties & { "--n": number } => ({ "--n": axis.hours });

/** The hours written above the bands. */
export function AxisRow({ axis }: { axis: Axis }) {
  return (
    <div className="ax" aria-hidden>
      <span style={counted(axis)}>
        {Array.from({ length: axis.hours }, (_, i) => {
          const at = new Date(axis.from + i * HOUR_MS);
          return <b key={at.getTime()}>{i % Math.ceil(axis.hours / 8) === 0 ? timeOf(at) : ""}</b>;
        })}
      </span>
    </div>
  );
}

type Span = { startsAt: Date; endsAt: Date };
type Props = { axis: Axis; plan: Span | null; real: Span; tone?: "w" | "open" };

/** A frame for the plan, and in it what was really so; the words beside it say the same. */
export function Lane({ axis, plan, real, tone }: Props) {
  const place = ({ startsAt, endsAt }: Span): CSSProperties => {
    const share = (at: Date) => Math.min(Math.max(((at.getTime() - axis.from) / (axis.hours * HOUR_MS)) * 100, 0), 100);
    return { left: `${share(startsAt)}%`, width: `${Math.max(share(endsAt) - share(startsAt), 0.5)}%` };
  };
  return (
    <span className="lane" style={counted(axis)} aria-hidden>
      {plan && <i className="p" style={place(plan)} />}
      <i className={tone ? `a ${tone}` : "a"} style={place(real)} />
    </span>
  );
}
