import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";

type TableProps = ComponentProps<"table"> & {
  /** Names the table for those who hear it; shown only with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  /** The desk's dense table, whose rows become cards on a phone. */
  dense?: boolean;
};

/** A table that scrolls sideways inside itself, never the page. */
export function Table({ caption, showCaption, dense, className, children, ...rest }: TableProps) {
  const table = (
    <table className={cn(dense ? "dt" : "table", className)} {...rest}>
      <caption className={showCaption ? "text-left" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
  if (dense) return table;
  return (
    <div className="overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

type ThProps = ComponentProps<"th"> & { numeric?: boolean; sort?: { href: string; now?: "ascending" | "descending" } };

/** A column head; with `sort` it is a link that sorts. */
export function Th({ numeric, sort, className, children, ...rest }: ThProps) {
  return (
    <th scope="col" className={cn(numeric && "n", className)} aria-sort={sort?.now} {...rest}>
      {sort ? (
        <Link className="text-inherit no-underline hover:underline" href={sort.href}>
          {children}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

export function Td({ numeric, className, ...rest }: ComponentProps<"td"> & { numeric?: boolean }) {
  return <td className={cn(numeric && "n", className)} {...rest} />;
}

/** A row that heads a group (a day) in a dense table. */
export function GroupRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className="gh">
      <th scope="colgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}
