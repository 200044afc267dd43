import { cn } from "@/lib/cn";

type SeatsProps = {
  taken: number;
  /** Kept for someone who has not answered yet. */
  held?: number;
  missing: number;
  /** Says the same in words; leave out only where the words stand next to it. */
  label?: string;
  /** Above this many a bar is drawn. */
  most?: number;
  className?: string;
};

const dots = (n: number, kind?: "h" | "o") =>
  Array.from({ length: Math.max(0, n) }, (_, i) => <i key={`${kind ?? "t"}${i}`} className={kind} />);

/** Places: filled = taken, hollow blue = held, hollow orange = missing. */
export function Seats({ taken, held = 0, missing, label, most = 10, className }: SeatsProps) {
  const all = taken + held + missing;
  const alt = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  if (all > most)
    return (
      <span className={cn("seatbar", className)} {...alt}>
        <i style={{ width: `${(100 * taken) / all}%` }} />
        <i className="h" style={{ width: `${(100 * held) / all}%` }} />
      </span>
    );
  return (
    <span className={cn("seats", className)} {...alt}>
      {dots(taken)}
      {dots(held, "h")}
      {dots(missing, "o")}
    </span>
  );
}
