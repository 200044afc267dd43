import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { audienceAtDesk } from "@/lib/registrations/queries/desk";
import { takesAudience } from "@/lib/sessions/rules";
import { type Ask, eventHref } from "./ask";
import { AudienceSide } from "./audience-side";
import { SessionBlock } from "./session-block";
import type { View } from "./view";

/** Who comes: every session with its bookings, and beside it what is being done. */
export async function AudienceTab({ view, ask, now }: { view: View; ask: Ask; now: Date }) {
  const [t, sessions] = await Promise.all([getTranslations("registrations.desk"), audienceAtDesk(view.event.id)]);
  const takes = takesAudience(view.event.kind);
  const add = eventHref(view.event.id, { tab: "audience", do: "session" });
  return (
    <div className="split">
      <div className="col pb-10" role="region" aria-label={view.event.title} tabIndex={0}>
        {sessions.map((session) => (
          <SessionBlock key={session.id} view={view} session={session} ask={ask} />
        ))}
        {sessions.length === 0 &&
          (takes ? (
            <Empty level={2} title={t("none")}>
              {t("none_note")}
            </Empty>
          ) : (
            <Empty level={2} title={t("not_here")} />
          ))}
        {view.changeable && takes && (
          <p className="px-5 pt-4">
            <Link className="lnk" href={add}>
              {t("add")}
            </Link>
          </p>
        )}
      </div>
      <AudienceSide view={view} ask={ask} now={now} sessions={sessions} />
    </div>
  );
}
