import "server-only";
import type { OfferedPlan } from "@/db/schema";
import { catalogues } from "../../i18n/catalogue";
import type { RequestRow } from "../../requests/letters";
import type { OfferInput } from "../input";
import { seatOf, teamPositions } from "../rules/team";

/** What is offered, as it is kept with each date: the event to be, and its positions with whom to invite. */
export function planOf(request: RequestRow, input: OfferInput): OfferedPlan {
  const name = (key: "speaker" | "assistant" | "adviser" | "notes" | "guide" | "mongolian_guide") => ({
    name: catalogues["zh-CN"].events.desk.form.positions[key],
    nameEn: catalogues.en.events.desk.form.positions[key],
  });
  const service = request.kind === "enterprise_service" || request.kind === "rights_aid";
  const trip = request.kind === "base_trip";
  const words = {
    lecturer: name(service ? "adviser" : trip ? "guide" : "speaker"),
    mongolian: name("mongolian_guide"),
    helper: name(service ? "notes" : "assistant"),
  };
  const team = teamPositions({ ...request, lecturers: input.lecturers, helpers: input.helpers }, words);
  const { title, summary, place, address, recordingUnitId, riskNotice } = input;
  return {
    title,
    summary,
    place,
    address,
    recordingUnitId,
    riskNotice,
    positions: team.map((position) => ({ ...position, volunteerIds: input[`${seatOf(position)}Ids`] })),
  };
}
