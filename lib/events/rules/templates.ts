import type { EventKind, Language, QualificationKind } from "@/db/words";

/** Position names of the templates; their words are events.desk.position_names.<key>. */
export const TEMPLATE_POSITIONS = [
  "speaker",
  "assistant",
  "guide",
  "mongolian_guide",
  "check_in",
  "questions",
  "adviser",
  "host",
  "order",
  "judge_helper",
  "press_desk",
  "notes",
  "booth",
] as const;
export type TemplatePosition = (typeof TEMPLATE_POSITIONS)[number];

export type PositionTemplate = {
  name: TemplatePosition;
  places: number;
  qualification?: QualificationKind;
  language?: Language;
  minAge?: number;
  withMinors?: boolean;
};

/** What a kind of event usually needs: from when, how long, who, and whether minors are there. */
export type KindTemplate = {
  start: string;
  /** Minutes of one shift. */
  minutes: number;
  withMinors: boolean;
  positions: readonly PositionTemplate[];
};

const adultDocent = { qualification: "docent", minAge: 18, withMinors: true } as const;
const onboarded = { qualification: "onboarding" } as const;

export const TEMPLATES: Record<EventKind, KindTemplate> = {
  campus_visit: {
    start: "09:30",
    minutes: 90,
    withMinors: true,
    positions: [
      { name: "speaker", places: 2, ...adultDocent },
      { name: "assistant", places: 1, ...onboarded, withMinors: true },
    ],
  },
  enterprise_visit: {
    start: "09:30",
    minutes: 150,
    withMinors: false,
    positions: [
      { name: "questions", places: 2, qualification: "lecturer" },
      { name: "check_in", places: 2, ...onboarded },
    ],
  },
  enterprise_service: {
    start: "14:00",
    minutes: 120,
    withMinors: false,
    positions: [
      { name: "adviser", places: 2, qualification: "lecturer" },
      { name: "notes", places: 1, ...onboarded },
    ],
  },
  lecture: {
    start: "15:00",
    minutes: 120,
    withMinors: false,
    positions: [
      { name: "host", places: 1, ...onboarded },
      { name: "check_in", places: 3, ...onboarded },
    ],
  },
  base_trip: {
    start: "08:30",
    minutes: 190,
    withMinors: true,
    positions: [
      { name: "guide", places: 4, ...adultDocent },
      { name: "mongolian_guide", places: 1, ...adultDocent, language: "mn" },
      { name: "check_in", places: 2, ...onboarded },
    ],
  },
  training: { start: "14:30", minutes: 120, withMinors: false, positions: [{ name: "host", places: 2, ...onboarded }] },
  contest: {
    start: "09:00",
    minutes: 240,
    withMinors: true,
    positions: [
      { name: "judge_helper", places: 4, ...onboarded, minAge: 18, withMinors: true },
      { name: "order", places: 4, ...onboarded, withMinors: true },
    ],
  },
  press: {
    start: "10:00",
    minutes: 90,
    withMinors: false,
    positions: [{ name: "press_desk", places: 2, ...onboarded }],
  },
  exchange: {
    start: "09:00",
    minutes: 180,
    withMinors: false,
    positions: [{ name: "notes", places: 2, ...onboarded }],
  },
  fair: {
    start: "09:30",
    minutes: 180,
    withMinors: false,
    positions: [
      { name: "booth", places: 4, ...onboarded },
      { name: "adviser", places: 1, qualification: "lecturer" },
    ],
  },
};
