import { getTranslations } from "next-intl/server";
import type { EventKind } from "@/db/words";
import { TEMPLATES } from "@/lib/events/rules/templates";
import type { PlannedFields } from "@/lib/sessions/input";
import { usualAudience } from "@/lib/sessions/rules";
import { instantOf, plusMinutes, timeOf } from "@/lib/time";

/** What was chosen before the form: a school, what may enter it, and where that is. */
export type Known = { schoolId?: string; item?: string; place?: string };

/** The form as the kind's template fills it in: one shift with its usual positions, and what is known already. */
export async function startingFrom(
  kind: EventKind,
  day: string,
  regionCode: string,
  unit = "",
  { schoolId = "", item = "", place = "" }: Known = {},
): Promise<PlannedFields> {
  const t = await getTranslations("events.desk.form");
  const { start, minutes, withMinors, positions } = TEMPLATES[kind];
  return {
    kind,
    regionCode,
    intent: "draft",
    title: "",
    titleEn: "",
    titleMn: "",
    summary: "",
    campaignId: "",
    mode: "onsite",
    place,
    address: "",
    recordingUnitId: unit,
    hostIds: [unit, "", ""],
    isRisky: false,
    riskNotice: "",
    insurance: "",
    withMinors,
    teacherPresent: withMinors,
    schoolId,
    whitelistItem: item,
    whitelistYear: kind === "campus_visit" ? day.slice(0, 4) : "",
    approvalNumber: "",
    signupOpensAt: "",
    signupClosesAt: "",
    sessions: [],
    shifts: [
      {
        name: t(start < "12:00" ? "morning" : "afternoon"),
        day,
        start,
        end: timeOf(plusMinutes(instantOf(day, start), minutes)),
        positions: positions.map((position) => ({
          name: t(`positions.${position.name}`),
          places: String(position.places),
          blocked: "0",
          hasWaitlist: true,
          qualification: position.qualification ?? "",
          language: position.language ?? "",
          minAge: position.minAge ? String(position.minAge) : "",
          isRisky: false,
          withMinors: position.withMinors ?? false,
        })),
      },
    ],
  };
}

/** A session as the kind's template begins one: at the time of its first shift, for whom such events usually are. */
export function sessionFrom(kind: EventKind, day: string): NonNullable<PlannedFields["sessions"]>[number] {
  const { start, minutes } = TEMPLATES[kind];
  return {
    name: "",
    nameEn: "",
    day,
    start,
    end: timeOf(plusMinutes(instantOf(day, start), minutes)),
    audience: usualAudience(kind),
    places: "60",
    blocked: "0",
    maxSeats: "10",
    hasWaitlist: true,
    bookingOpensAt: "",
    bookingClosesAt: "",
    onlineLink: "",
  };
}
