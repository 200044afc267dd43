import { CircleCheck, CircleX, Clock, ClockAlert, FileCheck, Lock, Pencil, Radio } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { Phase } from "@/lib/events/rules/phase";

const LOOKS = {
  draft: { tone: "plain", Icon: Pencil },
  not_open: { tone: "info", Icon: Clock },
  recruiting: { tone: "ok", Icon: CircleCheck },
  closed: { tone: "plain", Icon: Lock },
  running: { tone: "ok", Icon: Radio },
  awaiting_hours: { tone: "plain", Icon: ClockAlert },
  finished: { tone: "plain", Icon: FileCheck },
  cancelled: { tone: "danger", Icon: CircleX },
} as const;

/** The state of an event as people speak of it. */
export function PhaseBadge({ phase, label }: { phase: Phase; label: string }) {
  const { tone, Icon } = LOOKS[phase];
  return (
    <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
      {label}
    </Badge>
  );
}
