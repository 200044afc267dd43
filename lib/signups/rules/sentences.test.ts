import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { catalogues } from "../../i18n/catalogue";
import { formats } from "../../i18n/formats";
import { ELIGIBILITY_CODES } from "@/db/words";

const say = (locale: "zh-CN" | "en") =>
  createTranslator({
    locale,
    messages: catalogues[locale],
    formats,
    timeZone: "Asia/Shanghai",
    onError: (error) => {
      throw error;
    },
  });

test("the sentences read as people speak", () => {
  const t = say("zh-CN");
  const clash = { time: "10:00", event: "新城区进校园", eventEn: "Xincheng visit", more: 0 };
  expect(t("signups.eligibility.overlap.reason", clash)).toBe("和你 10:00 的“新城区进校园”冲突。");
  expect(t("signups.eligibility.overlap.reason", { ...clash, more: 2 })).toBe(
    "和你 10:00 的“新城区进校园”冲突，还有 2 场也冲突。",
  );
  expect(say("en")("signups.eligibility.overlap.reason", clash)).toBe(
    "It overlaps with “Xincheng visit”, which you have at 10:00.",
  );
  expect(t("signups.eligibility.full.reason", { ahead: 2, waitlist: "yes" })).toBe("已满，前面还有 2 人候补。");
  expect(t("signups.eligibility.language.reason", { language: "mn", level: "none" })).toBe("须会蒙古语，能用它讲课。");
  const closed = { why: "late", at: Date.parse("2026-04-21T10:00:00Z") };
  expect(t("signups.eligibility.signup_closed.reason", closed)).toBe("报名在 4月21日 18:00 截止了。");
  expect(say("en")("signups.eligibility.signup_closed.reason", closed)).toMatch(/^Sign-up closed on .*21.*18:00\.$/);
});

/** What each rule may put into its sentence; every variant must be a sentence without a hole, in both languages. */
const variants: Record<(typeof ELIGIBILITY_CODES)[number], Record<string, string | number>[]> = {
  not_active: ["applied", "paused", "declined", "left"].map((status) => ({ status })),
  not_published: ["draft", "cancelled", "finished"].map((status) => ({ status })),
  started: [{ at: 0 }],
  already_signed_up: ["confirmed", "waitlisted", "offered"].map((standing) => ({ standing })),
  outside_scope: [{}],
  guardian_consent: [{ day: "2026-04-23" }],
  own_consent: [{ day: "2026-04-23" }],
  age: ["risk", "least"].map((why) => ({ why, least: 18, years: 16 })),
  qualification: ["onboarding", "docent", "lecturer", "first_aid"].flatMap((qualification) =>
    ["never", "expired"].map((had) => ({ qualification, had })),
  ),
  language: ["zh", "mn"].map((language) => ({ language, level: "talk" })),
  clearance: ["refused", "under_review", "expired", "never"].map((why) => ({ why })),
  overlap: [0, 1, 2].map((more) => ({ time: "10:00", event: "讲座", eventEn: "Talk", more })),
  signup_closed: ["early", "late"].map((why) => ({ why, at: 0 })),
  travel_gap: ["near", "far"].map((far) => ({ time: "10:00", event: "讲座", eventEn: "Talk", gap: 1, need: 30, far })),
  daily_cap: [1, 8.5].map((hours) => ({ hours, cap: 8, day: "2026-04-23" })),
  full: [0, 1, 2].flatMap((ahead) => ["yes", "no"].map((waitlist) => ({ ahead, waitlist }))),
};

test.each(["zh-CN", "en"] as const)("every variant of every reason and fix is a whole sentence (%s)", (locale) => {
  const t = say(locale);
  for (const code of ELIGIBILITY_CODES)
    for (const params of variants[code])
      for (const part of ["reason", "fix"] as const)
        expect(t(`signups.eligibility.${code}.${part}`, params)).toMatch(
          locale === "en" ? /^[A-Z][^{}]+\.$/ : /^[^{}]+。$/,
        );
});
