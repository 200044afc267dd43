import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";

type BadgeProps = ComponentProps<"span"> & {
  tone?: "plain" | "ok" | "warn" | "info" | "danger" | "line";
  /** A lucide icon with class "i": a state is never told by colour alone. */
  icon?: ReactNode;
};

export function Badge({ tone = "plain", icon, className, children, ...rest }: BadgeProps) {
  return (
    <span className={cn("badge", tone !== "plain" && `badge--${tone}`, className)} {...rest}>
      {icon}
      {children}
    </span>
  );
}

/** A filter that is pressed or not (scripts needed; prefer ChipLink). */
export function Chip({ pressed, className, ...rest }: ComponentProps<"button"> & { pressed?: boolean }) {
  return <button type="button" className={cn("chip", className)} aria-pressed={pressed} {...rest} />;
}

/** A filter that is an address; `on` marks the one in force. */
export function ChipLink({ on, className, ...rest }: ComponentProps<typeof Link> & { on?: boolean }) {
  return <Link className={cn("chip", className)} aria-current={on ? "true" : undefined} {...rest} />;
}

/** The dashed frame that says: this row is not real. */
export function SampleMark({ children }: { children: ReactNode }) {
  return <span className="smp">{children}</span>;
}

export function Count({ children }: { children: ReactNode }) {
  return <span className="count">{children}</span>;
}
