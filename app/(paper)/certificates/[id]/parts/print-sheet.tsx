"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Prints the sheets; not there without scripts, where the browser's own menu does. */
export function PrintSheet({ label }: { label: string }) {
  if (!useHydrated()) return null;
  return (
    <Button size="sm" variant="primary" onClick={() => window.print()}>
      <Printer className="i" aria-hidden />
      {label}
    </Button>
  );
}
