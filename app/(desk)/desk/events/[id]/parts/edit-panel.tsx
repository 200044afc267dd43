import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { HOSTS_MOST } from "@/lib/events/input";
import { hostsAtDesk } from "@/lib/events/queries/at-desk";
import { editChoices } from "@/lib/events/queries/choices";
import { dayOf, timeOf } from "@/lib/time";
import { edit } from "../actions";
import type { ActField } from "@/components/acts/act-field";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { View } from "./view";

const moment = (at: Date | null) => (at ? `${dayOf(at)}T${timeOf(at)}` : "");

/** What the event says about itself. Place and time of a published one are moved, not edited. */
export async function EditPanel({ view }: { view: View }) {
  const t = await getTranslations("events.desk");
  const { event } = view;
  return (
    <div className="p-4 md:p-5">
      <Card className="p-4 md:p-5">
        <h2 className="h2 mb-3">{t("edit_title")}</h2>
        {event.status === "published" && <p className="ink2 sm mb-3">{t("edit_published")}</p>}
        <PanelForm
          action={edit}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, version: String(event.version) }}
          fields={await fieldsOf(view)}
          meanwhile={t("meanwhile", { value: "{value}" })}
          leave={{ href: eventHref(event.id), label: t("back") }}
          submit={t("save")}
          busy={t("busy")}
        />
      </Card>
    </div>
  );
}

async function fieldsOf({ event }: View): Promise<ActField[]> {
  const [t, choices, hosts] = await Promise.all([
    getTranslations("events"),
    editChoices(event.regionCode),
    hostsAtDesk(event.id),
  ]);
  const f = (name: string) => ({ name });
  const optional = t("desk.optional");
  const on = (is: boolean) => (is ? "on" : "");
  const yesNo = [
    { value: "true", label: t("desk.log.yes") },
    { value: "false", label: t("desk.log.no") },
  ];
  const live = event.status === "published";
  const known = new Set(choices.hosts.map(({ value }) => value));
  const whoElse = hosts.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  const hostFields = Array.from(
    { length: Math.min(HOSTS_MOST, Math.max(3, hosts.length + 1)) },
    (_, i): ActField => ({
      ...f(`hostIds.${i}`),
      label: t("desk.fields.host", { nth: i + 1 }),
      kind: "select",
      value: hosts[i]?.id ?? "",
      options: [{ value: "", label: t("desk.fields.no_host") }, ...whoElse, ...choices.hosts],
      hint: i === 0 ? t("desk.fields.host_hint") : undefined,
      optional,
      span: 4,
    }),
  );
  const campus: ActField[] = [
    {
      ...f("schoolId"),
      label: t("desk.fields.school"),
      kind: "select",
      value: event.schoolId ?? "",
      options: [{ value: "", label: t("desk.form.choose_school") }, ...choices.schools],
      span: 6,
    },
    {
      ...f("whitelistItem"),
      label: t("desk.fields.whitelist_item"),
      value: event.whitelistItem ?? "",
      suggestions: choices.items,
      span: 6,
    },
    {
      ...f("whitelistYear"),
      label: t("desk.fields.whitelist_year"),
      kind: "number",
      value: event.whitelistYear?.toString() ?? "",
      span: 6,
    },
    { ...f("approvalNumber"), label: t("desk.fields.approval"), value: event.approvalNumber ?? "", span: 6 },
  ];
  return [
    {
      ...f("title"),
      label: t("desk.fields.title"),
      value: event.title,
      hint: t("desk.fields.title_hint"),
      span: 8,
      required: true,
    },
    {
      ...f("campaignId"),
      label: t("desk.fields.campaign"),
      kind: "select",
      value: event.campaignId ?? "",
      options: [{ value: "", label: t("desk.fields.no_campaign") }, ...choices.campaigns],
      span: 4,
    },
    { ...f("titleEn"), label: t("desk.fields.title_en"), value: event.titleEn ?? "", optional, span: 6 },
    {
      ...f("titleMn"),
      label: t("desk.fields.title_mn"),
      value: event.titleMn ?? "",
      optional: t("desk.fields.title_mn_hint"),
      span: 6,
    },
    { ...f("summary"), label: t("desk.fields.summary"), kind: "textarea", value: event.summary, rows: 4 },
    {
      ...f("recordingUnitId"),
      label: t("desk.fields.unit"),
      kind: "select",
      value: event.recordingUnitId ?? "",
      options: [{ value: "", label: t("desk.form.choose_unit") }, ...choices.units],
      hint: t("desk.fields.unit_hint"),
      span: 6,
    },
    {
      ...f("mode"),
      label: t("desk.fields.mode"),
      kind: "select",
      value: event.mode,
      options: (["onsite", "online", "hybrid"] as const).map((value) => ({ value, label: t(`public.mode.${value}`) })),
      span: 6,
    },
    ...hostFields,
    {
      ...f("place"),
      label: t("desk.fields.place"),
      value: event.place,
      readOnly: live,
      hint: live ? t("desk.fields.place_live") : undefined,
      span: 6,
    },
    { ...f("address"), label: t("desk.fields.address"), value: event.address ?? "", readOnly: live, optional, span: 6 },
    {
      ...f("signupOpensAt"),
      label: t("desk.fields.opens"),
      kind: "datetime-local",
      value: moment(event.signupOpensAt),
      optional,
      span: 6,
    },
    {
      ...f("signupClosesAt"),
      label: t("desk.fields.closes"),
      kind: "datetime-local",
      value: moment(event.signupClosesAt),
      optional,
      span: 6,
    },
    ...(event.kind === "campus_visit" ? campus : []),
    {
      ...f("riskNotice"),
      label: t("desk.fields.risk_notice"),
      kind: "textarea",
      value: event.riskNotice ?? "",
      placeholder: t("desk.fields.risk_example"),
    },
    {
      ...f("withMinors"),
      label: t("desk.fields.with_minors"),
      kind: "check",
      value: on(event.withMinors),
      options: yesNo,
      span: 4,
    },
    {
      ...f("teacherPresent"),
      label: t("desk.fields.teacher"),
      kind: "check",
      value: on(event.teacherPresent),
      options: yesNo,
      span: 4,
    },
    {
      ...f("isRisky"),
      label: t("desk.fields.risky"),
      kind: "check",
      value: on(event.isRisky),
      options: yesNo,
      span: 4,
    },
    {
      ...f("insurance"),
      label: t("desk.fields.insurance"),
      value: event.insurance ?? "",
      hint: t("desk.fields.insurance_hint"),
    },
  ];
}
