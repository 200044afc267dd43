"use client";
import type { KeyboardEvent } from "react";
import { ResultLine } from "@/components/desk/result-line";
import type { ResultGroup, Result } from "@/lib/desk/rules/result";

type Props = {
  /** The search's own id: a row's is made from it. */
  id: string;
  groups: readonly ResultGroup[];
  chosen?: Result;
  onPoint: (row: Result) => void;
  onChoose: (row: Result) => void;
  onKey: (event: KeyboardEvent) => void;
};

/** What was found, by group: options of the palette's list. */
export function PaletteResults({ id, groups, chosen, onPoint, onChoose, onKey }: Props) {
  return groups.map((group) => (
    <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
      <p className="pg" id={`${id}-${group.key}`}>
        {group.label}
      </p>
      {group.rows.map((row) => (
        <div
          key={row.id}
          id={`${id}-${row.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={row === chosen}
          onPointerMove={() => onPoint(row)}
          onClick={() => onChoose(row)}
          onKeyDown={onKey}
        >
          <ResultLine row={row} chosen={row === chosen} />
        </div>
      ))}
    </div>
  ));
}
