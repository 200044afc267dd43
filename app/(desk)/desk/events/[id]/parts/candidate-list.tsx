import { useTranslations } from "next-intl";
import type { Candidate } from "@/lib/signups/queries/eligibility";
import { invite } from "./people-actions";
import { PanelForm } from "./panel-form";
import { CandidateRow } from "./candidate-row";
import type { Group } from "./groups";
import type { View, ViewPosition } from "./view";

type Props = { view: View; position: ViewPosition; group: Group; all: readonly Candidate[]; q?: string };

/** How many are listed; the search finds the others. */
const SHOWN = 30;

/** One of the three groups. Those who can be asked are ticked and invited together. */
export function CandidateList({ view, position, group, all, q }: Props) {
  const t = useTranslations("events.desk");
  const row = { view, position, q };
  const shown = all.slice(0, SHOWN);
  const rest = all.length > SHOWN && <p className="grp">{t("more_people", { count: all.length - SHOWN })}</p>;
  if (all.length === 0)
    return <p className="list px-4.5 py-4 mute sm">{q ? t("groups.none_found", { q }) : t(`groups.none_${group}`)}</p>;
  const people = (
    <>
      {group !== "ok" && <p className="grp">{t(`groups.${group}_note`)}</p>}
      <ul>
        {shown.map((one) => (
          <CandidateRow key={one.volunteer.id} {...row} one={one} group={group} />
        ))}
      </ul>
      {rest}
    </>
  );
  // A long list is scrolled by keys too, also when nothing in it can be pressed.
  if (group !== "ok")
    return (
      <section className="list" tabIndex={0} aria-label={t(`groups.${group}`)}>
        {people}
      </section>
    );
  return (
    <PanelForm
      className="list"
      footClass="sticky bottom-0 m-0 border-t border-line bg-surface-raised px-4.5 py-3"
      action={invite}
      once={crypto.randomUUID()}
      hidden={{ eventId: view.event.id, at: position.id, positionId: position.id }}
      submit={t("invite_chosen")}
      busy={t("busy")}
    >
      {people}
    </PanelForm>
  );
}
