/** Who a session is meant for. */
export const AUDIENCES = ["public", "class", "enterprise", "trainee"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const PARTIES = ["person", "group"] as const;
export type Party = (typeof PARTIES)[number];
/** Who a training is for: volunteers with an account; teachers and enterprises without one. */
export const TRAINEES = ["volunteer", "teacher", "enterprise"] as const;
export type Trainee = (typeof TRAINEES)[number];
/** What became of a trainee when the training was closed. */
export const TRAINING_RESULTS = ["passed", "attended", "absent"] as const;
export type TrainingResult = (typeof TRAINING_RESULTS)[number];

/** 签到签退: one tap on site. undo takes back the mark it points at; leave is 请假. */
export const MARK_KINDS = ["in", "out", "leave", "undo"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** How well an arrival is proved: the rotating code, a scanned volunteer's code, the lead's tick, or added by hand later. */
export const EVIDENCES = ["code", "scan", "lead", "manual"] as const;
export type Evidence = (typeof EVIDENCES)[number];
/** Arrival states; without a row: not arrived. */
export const ATTENDANCE_STATES = ["checked_in", "checked_out", "on_leave"] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export const SERVICE_STATES = ["pending", "confirmed", "disputed", "corrected", "voided"] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];
/** The states whose minutes count in totals and certificates. */
export const COUNTED_STATES = ["confirmed", "corrected"] as const;

export const CERTIFICATE_STATES = ["issued", "superseded", "revoked"] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];
/** What became of a volunteer's asking for a certificate; noticed: inside the unit's public notice period 公示. */
export const CERTIFICATE_ASK_STATES = ["asked", "noticed", "issued", "declined", "withdrawn"] as const;
export type CertificateAskState = (typeof CERTIFICATE_ASK_STATES)[number];
/** 仅汉文, or Mongolian and Chinese with the text the unit entered. */
export const SCRIPT_LAYOUTS = ["han", "mongol_han"] as const;
export type ScriptLayout = (typeof SCRIPT_LAYOUTS)[number];
export const IDENTITY_KINDS = ["resident_card", "passport", "other"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What a person can ask about their own data. */
export const DATA_REQUEST_KINDS = ["export", "correct", "restrict", "delete"] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];
export const DATA_REQUEST_STATES = ["open", "done", "refused", "withdrawn"] as const;
export const DATA_REQUEST_SIDES = ["self", "guardian"] as const;
export type DataRequestSide = (typeof DATA_REQUEST_SIDES)[number];
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];
