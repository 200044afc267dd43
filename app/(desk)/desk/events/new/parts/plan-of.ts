import { type DraftFields, draftShape } from "@/lib/events/input";
import type { Plan } from "@/lib/events/rules/checklist";
import { sameItem } from "@/lib/events/rules/whitelist";
import { instantOf, isDay, isTime } from "@/lib/time";

const count = (text: string | undefined): number | null => (text && /^\d+$/.test(text) ? Number(text) : null);
const ticked = (value: unknown): boolean => value === true || value === "on";
const moment = (text: string | undefined): Date | null => {
  const read = draftShape.shape.signupClosesAt.safeParse(text);
  return read.success ? read.data : null;
};

/** The plan as the form stands now, for the live checklist; what is not written properly yet counts as missing. */
export function planOf(fields: DraftFields, itemTakenBy: { id: string; title: string } | null): Plan {
  const shifts = (fields.shifts ?? []).flatMap((shift) => {
    if (!isDay(shift.day) || !isTime(shift.start) || !isTime(shift.end)) return [];
    const positions = (shift.positions ?? []).map((position) => ({
      places: count(position.places),
      blocked: count(position.blocked) ?? 0,
      withMinors: ticked(position.withMinors),
    }));
    return [{ startsAt: instantOf(shift.day, shift.start), endsAt: instantOf(shift.day, shift.end), positions }];
  });
  return {
    kind: fields.kind,
    title: fields.title,
    summary: fields.summary ?? "",
    place: fields.place ?? "",
    recordingUnitId: fields.recordingUnitId || null,
    isRisky: ticked(fields.isRisky),
    riskNotice: fields.riskNotice || null,
    insurance: fields.insurance || null,
    withMinors: ticked(fields.withMinors),
    teacherPresent: ticked(fields.teacherPresent),
    schoolId: fields.schoolId || null,
    whitelistItem: fields.whitelistItem ? sameItem(fields.whitelistItem) : null,
    whitelistYear: count(fields.whitelistYear),
    approvalNumber: fields.approvalNumber || null,
    signupOpensAt: moment(fields.signupOpensAt),
    signupClosesAt: moment(fields.signupClosesAt),
    shifts,
    itemTakenBy,
  };
}
