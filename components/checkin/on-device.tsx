"use client";
import { type ReactNode, useEffect } from "react";
import type { Roll } from "@/lib/attendance/rules/roll";
import { keepFiles } from "./keep-files";
import { RollApp } from "./roll-app";
import { useBrowser } from "./use-browser";

type Props = { roll: Roll; back: string /** The same roll without scripts. */; children: ReactNode };

const canKeep = () => window.isSecureContext && "indexedDB" in window && "subtle" in crypto;

/**
 * Takes the roll over once the browser can keep it: secure address, a database of its own. Until then, and where it
 * cannot, the forms of the page work as they are.
 */
export function OnDevice({ roll, back, children }: Props) {
  const can = useBrowser(canKeep, false);
  useEffect(() => void keepFiles(), []);
  if (!can) return children;
  return (
    <RollApp shiftId={roll.shiftId} given={roll} back={back}>
      {children}
    </RollApp>
  );
}
