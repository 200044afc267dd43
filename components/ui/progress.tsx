import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** How far along, with its name; `value` of `max`. */
export function Progress({
  value,
  max = 100,
  label,
  className,
}: {
  value: number;
  max?: number;
  label: string;
  className?: string;
}) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0;
  return (
    <div
      className={cn("progress", className)}
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <i style={{ width: `${share}%` }} />
    </div>
  );
}

type StepperProps = { label: string; steps: readonly ReactNode[] /** From 0. */; current: number; doneWord: string };

/** Where one is in a form of several steps. */
export function Stepper({ label, steps, current, doneWord }: StepperProps) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, i) => (
        <li key={i} data-s={i < current ? "done" : undefined} aria-current={i === current ? "step" : undefined}>
          <span>
            {step}
            {i < current && <span className="sr-only">{doneWord}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
