import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { Banner } from "@/components/ui/banner";
import { Empty } from "@/components/ui/empty";
import type { Proposal } from "@/lib/triage/queries/proposal";
import type { RequestAtDesk, scheduleChoices } from "@/lib/triage/queries/request";
import { ScheduleForm } from "../form";
import type { Ask } from "./ask";
import { Details } from "./details";
import { People } from "./people";
import { Slots } from "./slots";
import { Summary } from "./summary";

type Props = {
  found: RequestAtDesk;
  proposal: Proposal;
  choices: Awaited<ReturnType<typeof scheduleChoices>>;
  ask: Ask;
  isAdmin: boolean;
};

/** First the time, then the people, then the details; one button makes all of it. */
export async function Scheduling({ found, proposal, choices, ask, isAdmin }: Props) {
  const t = await getTranslations("triage");
  const { request } = found;
  if (proposal.slots.length === 0)
    return (
      <Empty level={2} art={<EmptyArt />} title={t("slots.none")}>
        {t("slots.none_note")}
      </Empty>
    );
  return (
    <>
      {request.state === "needs_info" && (
        <Banner tone="info" title={t("now.needs_info.title")}>
          {t("now.needs_info.note")}
        </Banner>
      )}
      <Slots id={request.id} proposal={proposal} ask={ask} />
      <ScheduleForm
        once={crypto.randomUUID()}
        hidden={{
          requestId: request.id,
          version: String(request.version),
          lecturers: String(proposal.lecturers),
          helpers: String(proposal.helpers),
        }}
        slots={proposal.chosen.map((slot) => slot.key)}
        summary={<Summary proposal={proposal} />}
        words={{ submit: t("go.submit"), busy: t("go.busy") }}
      >
        <People found={found} proposal={proposal} ask={ask} isAdmin={isAdmin} />
        <Details found={found} proposal={proposal} choices={choices} />
      </ScheduleForm>
    </>
  );
}
