import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Refocus } from "@/components/desk/refocus";
import { DeskPage } from "@/components/shell/desk-page";
import { enter } from "@/lib/auth/queries";
import { mayChange } from "@/lib/auth/rules/actor";
import { deskMay } from "@/lib/requests/rules/states";
import { offeredAtDesk } from "@/lib/triage/queries/dates";
import { proposalOf } from "@/lib/triage/queries/proposal";
import { requestAtDesk, scheduleChoices } from "@/lib/triage/queries/request";
import { Acts } from "./parts/acts";
import { askOf, triageHref } from "./parts/ask";
import { Facts } from "./parts/facts";
import { Offered } from "./parts/offered";
import { Scheduling } from "./parts/scheduling";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("triage"))("title_one") };
}

export default async function RequestPage({ params, searchParams }: PageProps<"/desk/requests/[id]">) {
  const { id } = await params;
  const ask = askOf(await searchParams);
  const actor = await enter("/desk/requests/[id]", triageHref(id, ask));
  const now = new Date();
  const found = await requestAtDesk(actor, id, now);
  if (!found) notFound();
  if (!mayChange(actor, found.request.regionCode ?? "")) forbidden();
  const open = deskMay("offer", found.request.state);
  const year = found.request.whitelistYear ?? now.getFullYear();
  const [t, proposal, choices, dates] = await Promise.all([
    getTranslations("triage"),
    open ? proposalOf(found, ask, now) : null,
    open ? scheduleChoices(year) : null,
    open ? [] : offeredAtDesk(id),
  ]);
  return (
    <DeskPage
      root="page-desk-triage"
      back={{ href: "/desk/requests", label: t("inbox.title") }}
      title={t("title_one")}
      scope={found.request.number ?? ""}
      actions={<Acts found={found} />}
    >
      <div className="tri">
        <Facts found={found} now={now} />
        <Refocus className="mid" on={`${id} ${found.request.state}`} label={t(`now.${found.request.state}.title`)}>
          {proposal && choices ? (
            <Scheduling
              found={found}
              proposal={proposal}
              choices={choices}
              ask={ask}
              isAdmin={actor.role === "admin"}
            />
          ) : (
            <Offered found={found} dates={dates} now={now} />
          )}
        </Refocus>
      </div>
    </DeskPage>
  );
}
