import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { enter } from "@/lib/auth/queries";
import { dataScreen } from "@/lib/privacy/queries/screen";
import { dayOf } from "@/lib/time";
import { Account } from "./parts/account";
import { Ask } from "./parts/ask";
import { Consents } from "./parts/consents";
import { Delete } from "./parts/delete";
import { Export } from "./parts/export";
import { Held } from "./parts/held";
import { LeaveCard } from "./parts/leave-card";
import { Looks } from "./parts/looks";
import { Pending } from "./parts/pending";
import { Requests } from "./parts/requests";
import { Sessions } from "./parts/sessions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.data"))("title") };
}

/** What is held about someone, what they agreed to, who looked, what they asked; staff see account and sessions. */
export default async function DataPage() {
  const actor = await enter("/me/data", "/me/data");
  const now = new Date();
  const [t, tp, { card, sessions, login, amounts, consents, looks, requests, settings }] = await Promise.all([
    getTranslations("volunteers.data"),
    getTranslations("privacy"),
    dataScreen(actor, now),
  ]);
  const pending = requests.find((one) => one.kind === "delete" && one.state === "open");
  return (
    <main id="main" className="page-data">
      <VolunteerHead title={t("title")} sub={card ? tp("me.sub") : t("sub_staff")} mine={actor.role === "volunteer"} />
      <div className="wrap">
        {pending && <Pending request={pending} />}
        <div className="lay">
          <div className="col">
            {card && <Held card={card} amounts={amounts} settings={settings} />}
            {card && <Consents consents={consents} card={card} today={dayOf(now)} />}
            <Sessions sessions={sessions} own={actor.sessionId} />
            {card && <Looks looks={looks} />}
            {card && <Requests requests={requests} />}
          </div>
          <aside className="side">
            <Export />
            {card && <Ask days={settings.data_answer_days} />}
            <Account actor={actor} login={login} />
            {card && card.status !== "left" && <LeaveCard coming={amounts.coming} />}
            {card && !pending && <Delete />}
          </aside>
        </div>
      </div>
    </main>
  );
}
