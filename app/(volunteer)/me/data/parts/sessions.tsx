import { Check, Monitor, Smartphone } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { sessionsOf } from "@/lib/accounts/queries/sessions";
import { EndForm } from "./end-form";

type Props = { sessions: Awaited<ReturnType<typeof sessionsOf>> /** The session that asks. */; own: string };

/** The browsers one is signed in with; any but this one can be ended. */
export function Sessions({ sessions, own }: Props) {
  const t = useTranslations("volunteers.data.sessions");
  const format = useFormatter();
  const others = sessions.filter((one) => one.sessionId !== own);
  const sorted = [...sessions.filter((one) => one.sessionId === own), ...others];
  return (
    <section id="sessions">
      <h2>{t("title")}</h2>
      <p className="ink2 sm">{t("note")}</p>
      <ul className="card cn">
        {sorted.map((one) => {
          const Icon = /Android|iOS|HarmonyOS|WeChat/.test(one.device ?? "") ? Smartphone : Monitor;
          return (
            <li key={one.sessionId}>
              <div className="ic">
                <Icon className="i" aria-hidden />
                <div>
                  <h3>
                    {one.device ?? t("unknown")}
                    {one.sessionId === own && (
                      <Badge tone="ok" icon={<Check className="i" aria-hidden />}>
                        {t("this")}
                      </Badge>
                    )}
                  </h3>
                  <p>
                    {t("seen", {
                      at: format.dateTime(one.lastSeenAt, "longStamp"),
                      since: format.dateTime(one.createdAt, "longStamp"),
                    })}
                  </p>
                </div>
              </div>
              {one.sessionId !== own && (
                <EndForm
                  once={crypto.randomUUID()}
                  sessionId={one.sessionId}
                  words={{ act: t("end"), busy: t("busy") }}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div className="row mt-2.5 flex-wrap">
        {others.length > 1 && (
          <EndForm
            once={crypto.randomUUID()}
            sessionId="others"
            words={{ act: t("others", { count: others.length }), busy: t("busy") }}
          />
        )}
        <Link className="sm min-h-11 inline-flex items-center" href="/sign-in/password?next=%2Fme%2Fdata">
          {t("password")}
        </Link>
      </div>
    </section>
  );
}
