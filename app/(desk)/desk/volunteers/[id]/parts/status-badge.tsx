import { CircleCheck, CircleX, Hourglass, LogOut, Pause } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import type { VolunteerState } from "@/db/words";

const LOOKS = {
  active: { tone: "ok", Icon: CircleCheck },
  applied: { tone: "warn", Icon: Hourglass },
  declined: { tone: "danger", Icon: CircleX },
  paused: { tone: "plain", Icon: Pause },
  left: { tone: "plain", Icon: LogOut },
} as const;

export async function StatusBadge({ status }: { status: VolunteerState }) {
  const t = await getTranslations("volunteers.states");
  const { tone, Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
      {t(status)}
    </Badge>
  );
}
