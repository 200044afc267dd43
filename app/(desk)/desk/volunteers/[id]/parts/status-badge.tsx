import { CircleCheck, CircleX, Hourglass, LogOut, Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { VolunteerState } from "@/db/words";

const LOOKS = {
  active: { tone: "ok", Icon: CircleCheck },
  applied: { tone: "warn", Icon: Hourglass },
  declined: { tone: "danger", Icon: CircleX },
  paused: { tone: "plain", Icon: Pause },
  left: { tone: "plain", Icon: LogOut },
} as const;

export function StatusBadge({ status }: { status: VolunteerState }) {
  const t = useTranslations("volunteers.states");
  const { tone, Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
      {t(status)}
    </Badge>
  );
}
