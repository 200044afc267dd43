import type { Action } from "./inventory";
import type { Rows } from "./rows";

/** Fields that many acts share, with values that are well-formed for each; an input takes what it knows and drops the rest. */
const shared = {
  reason: "测试里写的理由",
  note: "电话里说好了，周六到",
  title: "示例·换了名字的活动",
  place: "示例广场",
  name: "示例·岗位",
  day: "2027-04-23",
  start: "09:00",
  end: "11:00",
  mode: "onsite",
  places: "4",
  blocked: "0",
  intent: "move",
  result: "reached",
  authority: "示例机关",
  checkedOn: "2026-04-01",
  validFrom: "2026-04-01",
  validUntil: "2027-03-31",
  givenAt: "2026-04-01",
  guardianName: "示例·家长",
  signedOn: "2026-04-01",
  seen: "on",
  why: "cannot_reach",
  qualificationId: "none",
  newPassword: "白桦林里有一条小河",
  answer: "agree",
  how: "keep",
  outTime: "11:30",
  on: "2026-04-01",
  text: "示例·记少了",
};

const special: Record<string, Record<string, string>> = {
  "events.draft": { kind: "lecture", intent: "draft" },
  "volunteers.record_qualification": { kind: "first_aid" },
  "volunteers.record_clearance": { kind: "record_check", result: "passed" },
  "volunteers.change_login": { kind: "phone", value: "199 0000 7390", checked: "in_person" },
  "auth.change_login": { kind: "phone", value: "199 0000 7391" },
  "accounts.open": { phone: "199 0000 7392", role: "auditor" },
  "accounts.change_access": { accountId: "none", role: "auditor" },
  "accounts.close": { accountId: "none" },
  "accounts.reopen": { accountId: "none" },
  "accounts.sign_in_link": { accountId: "none" },
  "requests.offer": {
    slot: "2027-04-23T09:00",
    summary: "示例·讲什么",
    riskNotice: "示例·无特殊风险",
    lecturers: "1",
    helpers: "1",
  },
  "requests.hand_over": { regionCode: "152900" },
  "requests.ask": { body: "示例·几个班？" },
  "requests.message": { body: "示例·带实物来" },
  "requests.take_back": { body: "示例·临时有事" },
  "sessions.save": { audience: "public", maxSeats: "5" },
  "organisations.save": { kind: "school" },
  "organisations.designate": { kind: "pilot", level: "national" },
  "whitelist.save": { year: "2031", item: "示例事项", version: "0" },
  "whitelist.copy": { year: "2024" },
  "whitelist.retire": { year: "2024", item: "科普宣传教育", version: "1" },
  "shell.locale": { locale: "zh-CN" },
  "shell.theme": { theme: "light" },
};

/** A year of its own for each designation: two of one level may not overlap. */
let year = 2100;
function designation() {
  const of = ++year;
  return { startsOn: `${of}-01-01`, endsOn: `${of}-12-31` };
}

/** What a stranger who knows the ids would send: a row of the league, and everything else in order. */
export function fieldsFor(action: Action, rows: Rows): Record<string, string> {
  const room = action.acts[0]?.split(".")[0] ?? "";
  const version =
    {
      events: rows.version,
      volunteers: rows.person.version,
      letters: rows.letter.version,
      organisations: rows.unit.version,
      sessions: rows.booking.version,
      requests: rows.request.version,
      attendance: rows.stay.version,
    }[room] ?? 1;
  return {
    ...shared,
    once: crypto.randomUUID(),
    version: String(version),
    regionCode: rows.region,
    eventId: rows.eventId,
    shiftId: rows.shiftId,
    positionId: rows.positionId,
    signupId: rows.signupId,
    offerId: rows.offerId,
    sessionId: rows.booking.sessionId,
    registrationId: rows.booking.id,
    volunteerId: rows.person.id,
    volunteerIds: rows.person.id,
    organisationId: rows.unit.id,
    letterId: rows.letter.id,
    requestId: rows.request.id,
    recordingUnitId: rows.unit.id,
    chain: rows.record.chain,
    turn: String(rows.record.turn),
    clean: `${rows.record.chain}:${rows.record.turn}`,
    attendanceId: rows.stay.id,
    batchId: rows.batchId,
    ...designation(),
    ...Object.assign({}, ...action.acts.map((act) => special[act] ?? {})),
  };
}
