import { Building2, GraduationCap, Landmark, Scale } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { REQUEST_KINDS, type RequestKind } from "@/db/words";
import { MINUTES } from "@/lib/requests/rules/steps";

const ICONS = { campus_visit: GraduationCap, base_trip: Landmark, enterprise_service: Building2, rights_aid: Scale };
const HUES = { campus_visit: "school", base_trip: "base", enterprise_service: "biz", rights_aid: "talk" } as const;
const FOR = {
  campus_visit: "who_school",
  base_trip: "who_school",
  enterprise_service: "who_enterprise",
  rights_aid: "who_anyone",
} as const satisfies Record<RequestKind, string>;

/** Four doors: what somebody can ask for. */
export function Kinds({ days }: { days: number }) {
  const t = useTranslations("requests");
  return (
    <main id="main" className="page-request">
      <div className="top">
        <div className="wrap">
          <h1>{t("start.title")}</h1>
          <p className="ink2 mt-1">{t("start.sub", { minutes: MINUTES, days })}</p>
        </div>
      </div>
      <div className="wrap mt-8">
        <h2 className="text-xl">{t("start.choose")}</h2>
        <div className="kinds">
          {REQUEST_KINDS.map((kind) => {
            const Icon = ICONS[kind];
            return (
              <Link key={kind} href={`/request?kind=${kind}`} className="kind type" data-t={HUES[kind]}>
                <span className="ic">
                  <Icon aria-hidden />
                </span>
                <b>{t(`kinds.${kind}`)}</b>
                <span>{t(`start.${kind}`)}</span>
                <small>{t(`start.${FOR[kind]}`)}</small>
              </Link>
            );
          })}
        </div>
        <p className="sm mute mt-6">{t("start.have")}</p>
      </div>
    </main>
  );
}
