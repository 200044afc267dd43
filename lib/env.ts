import { z } from "zod";

const flag = z
  .enum(["", "0", "1"])
  .optional()
  .transform((v) => v === "1");
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const shape = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z
    .string()
    .optional()
    .transform((v) => v || undefined),
  DATABASE_URL: z
    .string()
    .default("")
    .refine((v) => v === "" || /^postgres(ql)?:\/\//.test(v), "must be empty (SQLite) or start with postgres://"),
  ZHIYA_DATA_DIR: z
    .string()
    .default("data")
    .transform((v) => v || "data"),
  ZHIYA_ORIGIN: z
    .string()
    .optional()
    .transform((v) => v?.replace(/\/$/, "") || undefined)
    .refine(
      (v) => v === undefined || /^https?:\/\/[^/\s]+$/.test(v),
      "must be an address such as https://zhiya.example.cn, without a path",
    ),
  ZHIYA_SAMPLE: z
    .enum(["", "0", "1"])
    .optional()
    .transform((v) => v !== "0"),
  ZHIYA_TRUST_PROXY: z.preprocess((v) => (v === "" ? 0 : v), whole(0, 5).default(0)),
  ZHIYA_SECRET: z
    .string()
    .optional()
    .transform((v) => v || undefined)
    .refine((v) => v === undefined || v.length >= 32, "must be at least 32 characters"),
  ZHIYA_TIME_ZONE: z
    .string()
    .default("Asia/Shanghai")
    .transform((v) => v || "Asia/Shanghai")
    .refine((zone) => {
      try {
        return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
      } catch {
        return false;
      }
    }, "must be a time zone such as Asia/Shanghai"),
  SMTP_HOST: z
    .string()
    .optional()
    .transform((v) => v || undefined),
  SMTP_PORT: z.preprocess((v) => (v === "" ? undefined : v), whole(1, 65535).default(587)),
  SMTP_SECURE: flag,
  SMTP_USER: z
    .string()
    .optional()
    .transform((v) => v || undefined),
  SMTP_PASSWORD: z
    .string()
    .optional()
    .transform((v) => v || undefined),
  SMTP_FROM: z
    .string()
    .optional()
    .transform((v) => v || undefined),
});

export type Env = z.output<typeof shape>;

/**
 * The validated environment; every name is optional (README, "Configuration").
 * Throws one Error whose message has a line per wrong name.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = shape.safeParse(source);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}`).join("\n"));
  if (parsed.data.SMTP_HOST && !parsed.data.SMTP_FROM) throw new Error("SMTP_FROM is needed when SMTP_HOST is set");
  return parsed.data;
}

let known: Env | undefined;

/** The environment of this process, read once. */
export function env(): Env {
  known ??= readEnv();
  return known;
}
