import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Reason } from "@/lib/signups/rules/eligibility";
import { fixOf } from "./reasons";

/** Why not, how to put it right, and where. */
export function ReasonText({ reason }: { reason: Reason }) {
  const t = useTranslations();
  const fix = fixOf(reason.code);
  return (
    <span className="min-w-0">
      <b>{t(`signups.eligibility.${reason.code}.reason`, reason.params)}</b>{" "}
      {t(`signups.eligibility.${reason.code}.fix`, reason.params)}
      {fix && (
        <>
          {" "}
          <Link className="inl" href={fix.href}>
            {t(`events.public.sign.fix.${fix.word}`)}
          </Link>
        </>
      )}
    </span>
  );
}
