import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { enter } from "@/lib/auth/queries";
import { dayOf } from "@/lib/time";
import { dataScreen } from "@/lib/volunteers/queries/screens";
import { Account } from "./parts/account";
import { Consents } from "./parts/consents";
import { Held } from "./parts/held";
import { Leave } from "./parts/leave";
import { Looks } from "./parts/looks";
import { Sessions } from "./parts/sessions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.data"))("title") };
}

/** What is held about someone, what they agreed to, where they are signed in; staff see account and sessions. */
export default async function DataPage() {
  const actor = await enter("/me/data", "/me/data");
  const now = new Date();
  const [t, { card, sessions, login, amounts, consents, looks }] = await Promise.all([
    getTranslations("volunteers.data"),
    dataScreen(actor, now),
  ]);
  return (
    <main id="main" className="page-data">
      <VolunteerHead title={t("title")} sub={card ? t("sub") : t("sub_staff")} mine={actor.role === "volunteer"} />
      <div className="wrap lay">
        <div className="col">
          {card && amounts && <Held card={card} amounts={amounts} looks={looks.length} />}
          {card && <Consents consents={consents} card={card} today={dayOf(now)} />}
          <Sessions sessions={sessions} own={actor.sessionId} />
          {card && <Looks looks={looks} />}
        </div>
        <aside className="side">
          <Account actor={actor} login={login} />
          {card && card.status !== "left" && (
            <Leave
              once={crypto.randomUUID()}
              coming={[
                t("leave.c_signups", { count: amounts?.coming ?? 0 }),
                t("leave.c_consents"),
                t("leave.c_kept"),
                t("leave.c_account"),
              ]}
              words={{
                title: t("leave.title"),
                lead: t("leave.lead"),
                open: t("leave.open"),
                sure: t("leave.sure"),
                act: t("leave.act"),
                busy: t("leave.busy"),
              }}
            />
          )}
        </aside>
      </div>
    </main>
  );
}
