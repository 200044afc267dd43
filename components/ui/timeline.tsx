import type { ReactNode } from "react";

export type TimelineItem = {
  key: string;
  state?: "done" | "now" | "later";
  title: ReactNode;
  /** When, already written out. */
  time?: ReactNode;
  body?: ReactNode;
};

/** What has happened and what comes: done is a leaf on the stem, now is a ring, later is hollow. */
export function Timeline({ items, level = 3 }: { items: readonly TimelineItem[]; level?: 3 | 4 }) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li
          key={item.key}
          data-s={item.state === "done" ? "done" : undefined}
          aria-current={item.state === "now" ? "step" : undefined}
        >
          <Heading>{item.title}</Heading>
          {item.time && <p className="mute sm">{item.time}</p>}
          {item.body}
        </li>
      ))}
    </ol>
  );
}
