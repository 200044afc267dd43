import { ActForm, type ActProps } from "@/components/acts/act-form";
import { cn } from "@/lib/cn";

/** The form of one act in a panel: its buttons at the end of their row, the way back at its head. */
export function PanelForm({ className, footClass, ...act }: ActProps) {
  return <ActForm className={cn("[&>.banner]:mb-3", className)} footClass={cn("dact", footClass)} {...act} />;
}
