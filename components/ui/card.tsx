import type { HTMLAttributes, ReactNode } from "react";
import { cn } from "@/lib/cn";

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: "div" | "section" | "article" | "li" | "aside";
  flush?: boolean;
  /** The whole card follows the `<a className="cover-link">` inside. */
  link?: boolean;
};

export function Card({ as: Tag = "div", flush, link, className, ...rest }: CardProps) {
  return <Tag className={cn("card", flush && "card--flush", link && "card--link", className)} {...rest} />;
}

/** A section's head: title on the left, one link or note on the right. */
export function SectionHead({ id, title, children }: { id?: string; title: ReactNode; children?: ReactNode }) {
  return (
    <div className="sec-h">
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}

/** Name and value pairs. */
export function KeyValues({
  rows,
  className,
}: {
  rows: readonly { key: ReactNode; value: ReactNode }[];
  className?: string;
}) {
  return (
    <dl className={cn("kv", className)}>
      {rows.map((row, i) => (
        <div key={i} className="contents">
          <dt>{row.key}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
