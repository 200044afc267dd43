import { z } from "zod";
import { SETTINGS, type SettingKey, TEXTS, type TextKey } from "./rules";

const whole = (key: SettingKey) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, "shell.errors.not_multiple_of")
    .transform(Number)
    .pipe(z.number().min(SETTINGS[key].min, "settings.errors.bounds").max(SETTINGS[key].max, "settings.errors.bounds"));

const text = (key: TextKey) => z.string().trim().max(TEXTS[key].max);

const values = {
  travel_gap_same_minutes: whole("travel_gap_same_minutes"),
  travel_gap_other_minutes: whole("travel_gap_other_minutes"),
  daily_cap_hours: whole("daily_cap_hours"),
  offer_hours: whole("offer_hours"),
  invitations_per_week: whole("invitations_per_week"),
  clearance_months: whole("clearance_months"),
  review_working_days: whole("review_working_days"),
  weight_language: whole("weight_language"),
  weight_distance: whole("weight_distance"),
  weight_qualification: whole("weight_qualification"),
  weight_load: whole("weight_load"),
  weight_free: whole("weight_free"),
  weight_visited: whole("weight_visited"),
  request_answer_days: whole("request_answer_days"),
  deletion_grace_days: whole("deletion_grace_days"),
  data_answer_days: whole("data_answer_days"),
  keep_declined_months: whole("keep_declined_months"),
  keep_signups_months: whole("keep_signups_months"),
  keep_letters_months: whole("keep_letters_months"),
  keep_hosts_months: whole("keep_hosts_months"),
  keep_bookings_months: whole("keep_bookings_months"),
  keep_logs_months: whole("keep_logs_months"),
  operator_note: text("operator_note"),
  hotline: text("hotline"),
  privacy_contact: text("privacy_contact"),
};

/** The settings form: every value, what the form was shown (JSON), and why it is changed. */
export const settingsInput = z.object({
  ...values,
  seen: z.string().transform((json, context) => {
    const parsed = z.record(z.string(), z.union([z.string(), z.number()])).safeParse(parseJson(json));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "shell.errors.custom" });
    return z.NEVER;
  }),
  reason: z.string().trim().min(2, "settings.errors.reason").max(200),
});

export type SettingsInput = z.output<typeof settingsInput>;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
