import { Banner } from "@/components/ui/banner";
import type { Reason } from "@/lib/signups/rules/eligibility";
import { ReasonText } from "./reason-text";

/** What stands against every position of the event, said once. */
export function SharedReasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Banner tone="warn" className="mt-3">
      <span className="grid gap-2">
        {reasons.map((reason) => (
          <ReasonText key={reason.code} reason={reason} />
        ))}
      </span>
    </Banner>
  );
}
