import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** One figure, its unit and what it counts. */
export function Stat({
  value,
  unit,
  label,
  className,
}: {
  value: ReactNode;
  unit?: ReactNode;
  label: ReactNode;
  className?: string;
}) {
  return (
    <div className={cn("stat", className)}>
      <b>
        {value}
        {unit && <small>{unit}</small>}
      </b>
      <span>{label}</span>
    </div>
  );
}
