import { cn } from "@/lib/cn";

/** Grey lines for a first load; `label` is what a screen reader hears. */
export function Skeleton({ lines = 3, label, className }: { lines?: number; label: string; className?: string }) {
  return (
    <div className={cn("stack", className)} role="status">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="sk" aria-hidden style={{ width: `${[92, 100, 68][i % 3]}%` }} />
      ))}
    </div>
  );
}
