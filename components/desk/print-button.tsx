"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Prints this page; where scripts do not run, says how. */
export function PrintButton({ label, hint }: { label: string; hint: string }) {
  const ready = useHydrated();
  if (!ready) return <span className="mute sm">{hint}</span>;
  return (
    <Button size="sm" variant="primary" onClick={() => window.print()}>
      <Printer className="i" aria-hidden />
      {label}
    </Button>
  );
}
