import type { Hue } from "@/components/ui/tag";
import type { EventKind } from "@/db/words";

const hues: Record<EventKind, Hue> = {
  campus_visit: "school",
  enterprise_visit: "biz",
  enterprise_service: "biz",
  lecture: "talk",
  press: "talk",
  base_trip: "base",
  fair: "base",
  training: "train",
  exchange: "train",
  contest: "game",
};

/** The colour family of an event kind. Ten kinds share six families; the word beside the leaf tells them apart. */
export function hueOfKind(kind: EventKind): Hue {
  return hues[kind];
}
