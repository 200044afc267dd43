import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type TabItem = {
  href: string;
  label: ReactNode;
  count?: ReactNode;
  current?: boolean /** The key that opens it. */;
  press?: string;
};

/** Views of one thing, each with its own address. */
export function Tabs({ label, items, className }: { label: string; items: readonly TabItem[]; className?: string }) {
  return (
    <nav className={cn("tabs", className)} aria-label={label}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
          {item.label}
          {item.count !== undefined && <span className="count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Two to four views side by side (list or grid, morning or afternoon). */
export function Segments({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav className="seg" aria-label={label}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.current ? "true" : undefined} data-key={item.press}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
