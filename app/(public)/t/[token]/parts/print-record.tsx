"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Opens the browser's own printing. */
export function PrintRecord({ label }: { label: string }) {
  return (
    <Button onClick={() => window.print()}>
      <Printer className="i" aria-hidden />
      {label}
    </Button>
  );
}
