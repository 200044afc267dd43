import Link from "next/link";
import type { ReactNode } from "react";

/** The mark: two leaves on a green tile. */
export function LeafMark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="9" fill="var(--brand)" />
      <g fill="var(--on-brand)">
        <path d="M16.2 19.5C16.2 12.6 20.4 8.3 27 8.2c.1 6.7-4.1 11.2-10.8 11.3z" />
        <path d="M14.6 20.3c0-4.9-3-7.9-8.9-8 0 4.9 3.6 8 8.9 8z" opacity=".78" />
        <path d="M14.5 18h2v7.8a1 1 0 0 1-2 0z" />
      </g>
    </svg>
  );
}

type LogoProps = {
  href: string;
  name: string /** Two short lines beside the name, on wide screens. */;
  tagline?: ReactNode;
  label?: string;
};

export function Logo({ href, name, tagline, label }: LogoProps) {
  return (
    <Link className="logo" href={href} aria-label={label}>
      <LeafMark />
      {name && <b>{name}</b>}
      {tagline && <span>{tagline}</span>}
    </Link>
  );
}
