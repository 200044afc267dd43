import { CircleAlert, CircleCheck, CircleMinus } from "lucide-react";
import type { ReactNode } from "react";
import type { Check } from "@/lib/events/rules/checklist";

export type CheckWords = { title: string; note?: string; go?: { href: string; label: string } };

const ICONS = { ok: CircleCheck, missing: CircleAlert, not_needed: CircleMinus };
const STATES = { ok: "ok", missing: "no", not_needed: "na" } as const;

type Props = { heading: ReactNode; checks: readonly Check[]; words: (check: Check) => CheckWords };

/** Before publishing 发布前检查: what is there, what is missing and where to go, what this event does not need. */
export function CheckList({ heading, checks, words }: Props) {
  return (
    <>
      <div className="px-4.5 pt-4 pb-2">{heading}</div>
      <div className="prog" aria-hidden>
        {checks.map((check) => (
          <i key={check.code} className={check.state === "missing" ? "o" : undefined} />
        ))}
      </div>
      <ul className="ckl">
        {checks.map((check) => {
          const Icon = ICONS[check.state];
          const { title, note, go } = words(check);
          return (
            <li key={check.code} data-s={STATES[check.state]}>
              <Icon className="i" aria-hidden />
              <span>
                <b>{title}</b>
                {note && <small>{note}</small>}
              </span>
              {check.state === "missing" && go && (
                <a className="lnk" href={go.href}>
                  {go.label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
