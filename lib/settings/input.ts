import { z } from "zod";
import { eachSetting, SETTINGS, type SettingKey, TEXTS, type TextKey } from "./rules";

const whole = (key: SettingKey) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, "shell.errors.not_multiple_of")
    .transform(Number)
    .pipe(z.number().min(SETTINGS[key].min, "settings.errors.bounds").max(SETTINGS[key].max, "settings.errors.bounds"));

const text = (key: TextKey) => z.string().trim().max(TEXTS[key].max);

const values = {
  ...eachSetting(whole),
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
