"use client";
import { Check, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type CheckCode, checklist, missingChecks, type Plan } from "@/lib/events/rules/checklist";

const SECTIONS = [
  { key: "about", codes: ["content", "recording_unit", "signup_window"] },
  { key: "place", codes: ["place"] },
  { key: "school", codes: ["whitelist"] },
  { key: "shifts", codes: ["shifts", "future", "clearance"] },
  { key: "audience", codes: [] },
  { key: "safety", codes: ["risk_notice", "insurance", "two_adults"] },
] as const satisfies { key: string; codes: readonly CheckCode[] }[];

type Props = { campus: boolean /** Its audience may book. */; audience: boolean; plan: Plan; now: Date };

/** The form's parts, each with whether something is missing in it. */
export function SectionNav({ campus, audience, plan, now }: Props) {
  const t = useTranslations("events.desk.form");
  const missing = new Set(missingChecks(checklist(plan, now)).map((check) => check.code));
  return (
    <nav className="nav" aria-label={t("sections")}>
      {SECTIONS.filter(({ key }) => (campus || key !== "school") && (audience || key !== "audience")).map(
        ({ key, codes }) => {
          const open = codes.some((code) => missing.has(code));
          return (
            <a key={key} href={`#s-${key}`} className={open ? "no" : undefined}>
              {t(key)}
              {open ? (
                <CircleAlert className="i" role="img" aria-label={t("open")} />
              ) : (
                <Check className="i" role="img" aria-label={t("complete")} />
              )}
            </a>
          );
        },
      )}
    </nav>
  );
}
