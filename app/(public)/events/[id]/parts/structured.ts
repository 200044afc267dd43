import type { EventView } from "./view";

const MODES = {
  onsite: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
};

/** The event for search engines, as schema.org writes it; safe inside a script element. */
export function structuredData({ event, hosts }: EventView): string {
  const cancelled = event.status === "cancelled";
  const data = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.title,
    ...(event.titleEn ? { alternateName: event.titleEn } : {}),
    description: event.summary,
    ...(event.startsAt ? { startDate: event.startsAt.toISOString() } : {}),
    ...(event.endsAt ? { endDate: event.endsAt.toISOString() } : {}),
    eventStatus: `https://schema.org/${cancelled ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: MODES[event.mode],
    location:
      event.mode === "online"
        ? { "@type": "VirtualLocation", name: event.place }
        : { "@type": "Place", name: event.place, address: [event.regionZh, event.address].filter(Boolean).join(" ") },
    organizer: hosts.map((host) => ({ "@type": "Organization", name: host.name })),
    isAccessibleForFree: true,
    inLanguage: "zh-CN",
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
