import { getTranslations } from "next-intl/server";
import { LANGUAGES, QUALIFICATIONS } from "@/db/words";
import { dropPosition, putPosition } from "./plan-actions";
import type { ActField } from "@/components/acts/act-field";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";
import type { ViewPosition } from "./view";

/** A position: its places and what it asks for; taken out while nobody was ever on it. */
export async function PositionPanel({ view, ask }: SideProps) {
  const t = await getTranslations("events.desk");
  const { event } = view;
  const position = view.shifts.flatMap((shift) => shift.positions).find((one) => one.id === ask.position);
  const shift = view.shifts.find((one) => one.id === (position?.shiftId ?? ask.shift));
  if (!shift) return null;
  const people = view.people.filter((one) => one.positionId === position?.id).length;
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{position ? t("change_what", { what: position.name }) : t("add_position_to", { shift: shift.name })}</h2>
      <PanelForm
        action={putPosition}
        once={crypto.randomUUID()}
        hidden={{
          eventId: event.id,
          shiftId: shift.id,
          ...(position ? { positionId: position.id, version: String(position.version) } : {}),
        }}
        fields={await fieldsOf(position, event.withMinors)}
        meanwhile={t("meanwhile", { value: "{value}" })}
        leave={{ href: eventHref(event.id), label: t("back") }}
        submit={t("save")}
        busy={t("busy")}
      />
      {position && people === 0 && (
        <PanelForm
          action={dropPosition}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, positionId: position.id }}
          submit={t("remove_position")}
          busy={t("busy")}
          tone="danger"
        />
      )}
    </div>
  );
}

async function fieldsOf(position: ViewPosition | undefined, minors: boolean): Promise<ActField[]> {
  const t = await getTranslations("events");
  const none = { value: "", label: t("desk.none") };
  const on = (is: boolean) => (is ? "on" : "");
  return [
    { name: "name", label: t("desk.fields.position_name"), value: position?.name ?? "", required: true },
    {
      name: "nameEn",
      label: t("desk.fields.position_name_en"),
      value: position?.nameEn ?? "",
      optional: t("desk.optional"),
    },
    {
      name: "places",
      label: t("desk.fields.places"),
      kind: "number",
      value: position ? (position.places?.toString() ?? "") : "2",
      span: 6,
      hint: t("desk.fields.places_hint"),
    },
    {
      name: "blocked",
      label: t("desk.fields.blocked"),
      kind: "number",
      value: String(position?.blocked ?? 0),
      span: 6,
      hint: t("desk.fields.blocked_hint"),
    },
    {
      name: "qualification",
      label: t("desk.fields.qualification"),
      kind: "select",
      value: position?.qualification ?? "",
      span: 6,
      options: [none, ...QUALIFICATIONS.map((value) => ({ value, label: t(`public.qualification.${value}`) }))],
    },
    {
      name: "language",
      label: t("desk.fields.language"),
      kind: "select",
      value: position?.language ?? "",
      span: 6,
      options: [none, ...LANGUAGES.map((value) => ({ value, label: t(`public.language.${value}`) }))],
    },
    {
      name: "minAge",
      label: t("desk.fields.min_age"),
      kind: "number",
      value: position?.minAge?.toString() ?? "",
      span: 6,
      hint: t("desk.fields.min_age_hint"),
    },
    {
      name: "withMinors",
      label: t("desk.fields.clearance"),
      kind: "check",
      value: on(position?.withMinors ?? minors),
      hint: t("desk.fields.clearance_hint"),
    },
    { name: "isRisky", label: t("desk.fields.risky_position"), kind: "check", value: on(position?.isRisky ?? false) },
    { name: "hasWaitlist", label: t("desk.fields.waitlist"), kind: "check", value: on(position?.hasWaitlist ?? true) },
  ];
}
