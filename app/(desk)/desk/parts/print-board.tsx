"use client";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Prints the week; shown where scripts run, elsewhere the browser's own command does it. */
export function PrintBoard({ label, icon }: { label: string; icon: ReactNode }) {
  if (!useHydrated()) return null;
  return (
    <Button size="sm" className="noph" onClick={() => window.print()}>
      {icon}
      {label}
    </Button>
  );
}
