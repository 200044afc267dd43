import { ListFilter, School, Search, Ticket } from "lucide-react";
import Link from "next/link";
import { hueOfKind } from "@/components/art/hue";
import { Avatar } from "@/components/ui/avatar";
import type { Result } from "@/lib/desk/rules/result";

/** One thing that was found: its sign, name and note; `chosen` also says what will happen. */
export function ResultLine({ row, link, chosen }: { row: Result; link?: boolean; chosen?: boolean }) {
  const inside = (
    <>
      <Sign row={row} />
      <span className="min-w-0">
        {row.title}
        {row.note && <small>{row.note}</small>}
      </span>
      {chosen ? (
        <span className="mute xs">
          {row.does} <kbd aria-hidden>↵</kbd>
        </span>
      ) : (
        row.gap && <span className="gap xs">{row.gap}</span>
      )}
    </>
  );
  return link ? (
    <Link className="pal-hit" href={row.href} prefetch={false}>
      {inside}
    </Link>
  ) : (
    <span className="pal-hit">{inside}</span>
  );
}

function Sign({ row: { mark, title } }: { row: Result }) {
  if (mark === "person") return <Avatar name={title} size={30} />;
  const Icon = mark === "unit" ? School : mark === "command" ? ListFilter : mark === "list" ? Search : Ticket;
  const kind = mark === "unit" || mark === "command" || mark === "list" ? undefined : hueOfKind(mark);
  return (
    <span className={kind ? "po type" : "po"} data-t={kind} aria-hidden>
      <Icon className="i" />
    </span>
  );
}
