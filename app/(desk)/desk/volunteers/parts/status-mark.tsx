import { CircleX, Hourglass, LogOut, Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { VolunteerState } from "@/db/words";

const LOOKS = {
  applied: { tone: "warn", Icon: Hourglass },
  declined: { tone: "danger", Icon: CircleX },
  paused: { tone: "plain", Icon: Pause },
  left: { tone: "plain", Icon: LogOut },
} as const;

/** A person's status: plain green words when all is well, a badge otherwise. */
export function StatusMark({ status }: { status: VolunteerState }) {
  const t = useTranslations("volunteers.states");
  if (status === "active") return <span className="xs ok-t">{t("active")}</span>;
  const { tone, Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
      {t(status)}
    </Badge>
  );
}
