import { Ban, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EligibilityAnswer } from "@/lib/signups/rules/eligibility";

/** Every rule that says no about somebody, said of them in the third person. */
export function Why({ answer }: { answer: EligibilityAnswer }) {
  const t = useTranslations("events.desk.why");
  if (answer.allowed) return null;
  return (
    <p className="rs">
      {answer.reasons.map(({ code, kind, params }) => (
        <span key={code} className={kind === "hard" ? "hard" : "no"}>
          {kind === "hard" ? <Ban className="i" aria-hidden /> : <TriangleAlert className="i" aria-hidden />}
          {t(code, params)}
        </span>
      ))}
    </p>
  );
}
