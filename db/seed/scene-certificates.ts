import { uuidv7 } from "../id";
import { events, hourTotals, issuers, organisations, serviceHeads, serviceRecords } from "../index";
import type { ServiceState } from "../words";
import { longAgo, next, write } from "./scene";

/** A unit of Hohhot that may issue, with somebody in charge and no public notice. */
export function anIssuingUnit(isSample = false): Promise<string> {
  return write(async (tx) => {
    const id = uuidv7();
    await tx.insert(organisations).values({
      id,
      kind: "agency",
      name: `示例出具单位${next()}`,
      pinyin: "shili",
      initials: "sl",
      regionCode: "150100",
      isIssuer: true,
      version: 1,
      isSample,
      createdAt: longAgo,
    });
    await tx.insert(issuers).values({
      organisationId: id,
      personInCharge: "示例·负责人",
      contact: "示例电话",
      layout: "han",
      noticeDays: 0,
      version: 1,
      isSample,
    });
    return id;
  });
}

type Service = { day: string; minutes: number; state?: ServiceState; title?: string /** In UTC. */; hour?: number };

/** One record of service at an event of its own, begun at 09:00 unless told otherwise, as the recording unit left it. */
export function served(
  volunteerId: string,
  recordingUnitId: string,
  { day, minutes, state = "confirmed", title, hour = 1 }: Service,
) {
  return write(async (tx) => {
    const eventId = uuidv7();
    const startsAt = new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000);
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
    await tx.insert(events).values({
      id: eventId,
      kind: "lecture",
      status: "finished",
      title: title ?? `示例活动${next()}`,
      summary: "示例·讲商标的故事",
      regionCode: "150100",
      mode: "onsite",
      place: "示例会场",
      startsAt,
      endsAt,
      isRisky: false,
      withMinors: false,
      teacherPresent: false,
      publishedAt: longAgo,
      version: 1,
      calendarSequence: 0,
      createdAt: longAgo,
      changedAt: longAgo,
      isSample: false,
    });
    const id = uuidv7();
    const facts = {
      volunteerId,
      eventId,
      recordingUnitId,
      minutes,
      startsAt,
      endsAt,
      evidence: "code",
      isSample: false,
    } as const;
    await tx.insert(serviceRecords).values({ id, chain: id, turn: 0, state, ...facts, at: longAgo });
    await tx.insert(serviceHeads).values({ chain: id, recordId: id, turn: 0, state, ...facts, since: longAgo });
    if (state === "confirmed" || state === "corrected")
      await tx
        .insert(hourTotals)
        .values({ volunteerId, recordingUnitId, month: day.slice(0, 7), minutes, records: 1 })
        .onConflictDoNothing();
    return { chain: id, recordId: id, eventId };
  });
}
