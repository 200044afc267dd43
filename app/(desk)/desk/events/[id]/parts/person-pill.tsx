import { Clock, Phone, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/lib/cn";
import type { View } from "./view";

type Props = { one: View["people"][number]; href: string; leads: boolean; current: boolean };

/** A person in a place: solid when confirmed, dashed with the deadline while an offer waits for its answer. */
export function PersonPill({ one, href, leads, current }: Props) {
  const t = useTranslations("events.desk");
  const format = useFormatter();
  return (
    <Link
      className={cn("st text-inherit no-underline", one.offer ? "wait" : "in", current && "outline-2 outline-brand")}
      href={href}
      aria-current={current ? "true" : undefined}
      scroll={false}
    >
      <Avatar name={one.name} size={24} />
      <span>
        {one.name}
        {leads && <em>{t("lead")}</em>}
        {one.offer && (
          <small>
            <Clock className="i" aria-hidden />
            {t("answer_by", { time: format.dateTime(one.offer.deadline, "dayTime") })}
          </small>
        )}
        {one.phoneNote && (
          <small>
            <Phone className="i" aria-hidden />
            {t("by_phone")}
          </small>
        )}
        {one.flags.length > 0 && (
          <small className="gap">
            <TriangleAlert className="i" aria-hidden />
            {t("flagged")}
          </small>
        )}
      </span>
    </Link>
  );
}
