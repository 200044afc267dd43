import { getTranslations } from "next-intl/server";
import type { DeskSession } from "@/lib/registrations/queries/desk";
import type { Ask } from "./ask";
import { PartyPanel } from "./party-panel";
import { SessionPanel } from "./session-panel";
import type { View } from "./view";

export type AudienceProps = { view: View; ask: Ask; now: Date; sessions: readonly DeskSession[] };

/** The right column beside the audience: a session's form, or the booking that was chosen. */
export async function AudienceSide(props: AudienceProps) {
  const { view, ask, sessions } = props;
  const t = await getTranslations("registrations.desk");
  const chosen = sessions.flatMap((session) => session.parties).some((party) => party.id === ask.party);
  const parties = sessions.flatMap((session) => session.parties);
  return (
    <aside className="side inv grid-cols-[minmax(0,1fr)]" aria-label={t("title")} id="side">
      {ask.do === "session" && view.changeable ? (
        <SessionPanel {...props} key={`${ask.session}-${view.event.version}`} />
      ) : chosen ? (
        <PartyPanel {...props} key={ask.party} />
      ) : (
        <header className="pb-4">
          <h2>{t("sum", { parties: parties.length, seats: parties.reduce((sum, { seats }) => sum + seats, 0) })}</h2>
          <p className="xs mute">{t("quiet_note")}</p>
        </header>
      )}
    </aside>
  );
}
