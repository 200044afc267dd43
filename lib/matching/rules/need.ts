import type { EventMode, Language, QualificationKind } from "@/db/words";
import type { EligibilityFacts } from "../../signups/rules/facts";
import type { Need } from "./pool";

/** What a standing position and its shift and event say about whom is needed. */
type Standing = {
  shift: { id: string; startsAt: Date; endsAt: Date };
  event: EligibilityFacts["event"] & { regionCode: string; mode: EventMode; place: string; schoolId: string | null };
  position: EligibilityFacts["position"] & { qualification: QualificationKind | null; language: Language | null };
};

/** The need of a position that stands. One that asks for a lecturer's or docent's qualification counts as a lecturer's. */
export function needOf({ shift, event, position }: Standing): Need {
  const { qualification, language, withMinors, minAge } = position;
  const teaches = qualification === "lecturer" || qualification === "docent";
  return {
    regionCode: event.regionCode,
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    mode: event.mode,
    place: event.place,
    schoolId: event.schoolId,
    roles: [
      {
        role: teaches ? "lecturer" : "helper",
        qualification,
        language,
        withMinors,
        minAge,
        isRisky: position.isRisky || event.isRisky,
        places: position.places ?? 1,
      },
    ],
    existing: { shiftId: shift.id, event, position },
  };
}
