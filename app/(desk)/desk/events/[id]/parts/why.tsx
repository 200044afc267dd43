import { Ban, TriangleAlert } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { EligibilityAnswer } from "@/lib/signups/rules/eligibility";

/** Every rule that says no about somebody, said of them in the third person. */
export async function Why({ answer }: { answer: EligibilityAnswer }) {
  const t = await getTranslations("events.desk.why");
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
