import { useTranslations } from "next-intl";
import type { EventCard } from "@/lib/events/queries/public-cards";

/** Seats for the audience in one line, beside the place: how many are left; nothing for who cannot book here. */
export function AudienceSeats({ event }: { event: Pick<EventCard, "kind" | "status" | "source" | "audience"> }) {
  const t = useTranslations("registrations.seats");
  const { kind, status, source, audience } = event;
  if (source || status !== "published") return null;
  if (kind === "campus_visit") return <span className="pub">{t("school")}</span>;
  if (!audience?.sessions) return null;
  if (audience.unlimited) return <span className="pub">{t("no_limit")}</span>;
  if (audience.places <= 0) return null;
  return (
    <span className="pub">
      {audience.left > 0
        ? t("left", { left: audience.left, places: audience.places })
        : t("full", { places: audience.places })}
    </span>
  );
}
