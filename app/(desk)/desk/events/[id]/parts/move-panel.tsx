import { getTranslations } from "next-intl/server";
import { comingSessions } from "@/lib/registrations/queries/desk";
import { dayOf, timeOf } from "@/lib/time";
import { move } from "../actions";
import type { ActField } from "@/components/acts/act-field";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";
import { AudienceTold, partiesOf } from "./audience-told";
import { TellList } from "./tell-list";

/** Other times or another place: first who is told, then the new plan; "look" says what would happen. */
export async function MovePanel({ view, now }: SideProps) {
  const t = await getTranslations("events.desk");
  const { event } = view;
  const coming = view.shifts.filter((shift) => shift.startsAt > now);
  const audience = await comingSessions(event.id, now);
  const timed = [
    ...coming.map((shift) => ({ ...shift, at: "shifts" })),
    ...audience.map((session) => ({ ...session, at: "sessions" })),
  ];
  const fields = timed.flatMap((shift): ActField[] => [
    {
      name: `${shift.at}.${shift.id}.day`,
      label: t("fields.shift_day", { shift: shift.name }),
      kind: "date",
      value: dayOf(shift.startsAt),
      span: 12,
      required: true,
    },
    {
      name: `${shift.at}.${shift.id}.start`,
      label: t("fields.start"),
      kind: "time",
      value: timeOf(shift.startsAt),
      span: 6,
      required: true,
    },
    {
      name: `${shift.at}.${shift.id}.end`,
      label: t("fields.end"),
      kind: "time",
      value: timeOf(shift.endsAt),
      span: 6,
      required: true,
    },
  ]);
  fields.push(
    { name: "place", label: t("fields.place"), value: event.place, span: 12, required: true },
    { name: "address", label: t("fields.address"), value: event.address ?? "", span: 12, optional: t("optional") },
  );
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{t("move_title")}</h2>
      <p className="ink2 sm">{t("move_note")}</p>
      <TellList view={view} why={t("tell.moved")} />
      <AudienceTold sessions={audience} />
      <PanelForm
        action={move}
        once={crypto.randomUUID()}
        hidden={{ eventId: event.id, version: String(event.version) }}
        fields={fields}
        leave={{ href: eventHref(event.id), label: t("not_move") }}
        other={{ label: t("look"), name: "intent", value: "look" }}
        submit={t("move_go", { count: view.live.length + partiesOf(audience) })}
        busy={t("busy")}
      />
    </div>
  );
}
