import { getTranslations } from "next-intl/server";
import type { ActField } from "@/components/acts/act-field";
import { HOSTS_MOST } from "@/lib/events/input";
import { hostsAtDesk } from "@/lib/events/queries/at-desk";
import { editChoices } from "@/lib/events/queries/choices";
import { clockOf } from "@/lib/time";
import type { View } from "./view";

type Words = Awaited<ReturnType<typeof getTranslations<"events">>>;
type Choices = Awaited<ReturnType<typeof editChoices>>;
type Hosts = Awaited<ReturnType<typeof hostsAtDesk>>;

const clock = (at: Date | null) => (at ? clockOf(at) : "");

/** The fields of an event, with what stands in them. */
export async function editFields({ event }: View): Promise<ActField[]> {
  const [t, choices, hosts] = await Promise.all([
    getTranslations("events"),
    editChoices(event.regionCode),
    hostsAtDesk(event.id),
  ]);
  const optional = t("desk.optional");
  const yesNo = [
    { value: "true", label: t("desk.log.yes") },
    { value: "false", label: t("desk.log.no") },
  ];
  const check = (name: "withMinors" | "teacherPresent" | "isRisky", label: string): ActField => ({
    name,
    label,
    kind: "check",
    value: event[name] ? "on" : "",
    options: yesNo,
    span: 4,
  });
  const live = event.status === "published";
  return [
    {
      name: "title",
      label: t("desk.fields.title"),
      value: event.title,
      hint: t("desk.fields.title_hint"),
      span: 8,
      required: true,
    },
    {
      name: "campaignId",
      label: t("desk.fields.campaign"),
      kind: "select",
      value: event.campaignId ?? "",
      options: [{ value: "", label: t("desk.fields.no_campaign") }, ...choices.campaigns],
      span: 4,
    },
    { name: "titleEn", label: t("desk.fields.title_en"), value: event.titleEn ?? "", optional, span: 6 },
    {
      name: "titleMn",
      label: t("desk.fields.title_mn"),
      value: event.titleMn ?? "",
      optional: t("desk.fields.title_mn_hint"),
      span: 6,
    },
    { name: "summary", label: t("desk.fields.summary"), kind: "textarea", value: event.summary, rows: 4 },
    {
      name: "recordingUnitId",
      label: t("desk.fields.unit"),
      kind: "select",
      value: event.recordingUnitId ?? "",
      options: [{ value: "", label: t("desk.form.choose_unit") }, ...choices.units],
      hint: t("desk.fields.unit_hint"),
      span: 6,
    },
    {
      name: "mode",
      label: t("desk.fields.mode"),
      kind: "select",
      value: event.mode,
      options: (["onsite", "online", "hybrid"] as const).map((value) => ({ value, label: t(`public.mode.${value}`) })),
      span: 6,
    },
    ...hostFields(t, choices, hosts),
    {
      name: "place",
      label: t("desk.fields.place"),
      value: event.place,
      readOnly: live,
      hint: live ? t("desk.fields.place_live") : undefined,
      span: 6,
    },
    { name: "address", label: t("desk.fields.address"), value: event.address ?? "", readOnly: live, optional, span: 6 },
    {
      name: "signupOpensAt",
      label: t("desk.fields.opens"),
      kind: "datetime-local",
      value: clock(event.signupOpensAt),
      optional,
      span: 6,
    },
    {
      name: "signupClosesAt",
      label: t("desk.fields.closes"),
      kind: "datetime-local",
      value: clock(event.signupClosesAt),
      optional,
      span: 6,
    },
    ...(event.kind === "campus_visit" ? campusFields(t, choices, event) : []),
    {
      name: "riskNotice",
      label: t("desk.fields.risk_notice"),
      kind: "textarea",
      value: event.riskNotice ?? "",
      placeholder: t("desk.fields.risk_example"),
    },
    check("withMinors", t("desk.fields.with_minors")),
    check("teacherPresent", t("desk.fields.teacher")),
    check("isRisky", t("desk.fields.risky")),
    {
      name: "insurance",
      label: t("desk.fields.insurance"),
      value: event.insurance ?? "",
      hint: t("desk.fields.insurance_hint"),
    },
  ];
}

/** One more than there are, three at the least. Hosts that are no choice any more stay. */
function hostFields(t: Words, choices: Choices, hosts: Hosts): ActField[] {
  const known = new Set(choices.hosts.map(({ value }) => value));
  const whoElse = hosts.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  return Array.from(
    { length: Math.min(HOSTS_MOST, Math.max(3, hosts.length + 1)) },
    (_, i): ActField => ({
      name: `hostIds.${i}`,
      label: t("desk.fields.host", { nth: i + 1 }),
      kind: "select",
      value: hosts[i]?.id ?? "",
      options: [{ value: "", label: t("desk.fields.no_host") }, ...whoElse, ...choices.hosts],
      hint: i === 0 ? t("desk.fields.host_hint") : undefined,
      optional: t("desk.optional"),
      span: 4,
    }),
  );
}

/** A school visit's own: the school, and what enters it. */
function campusFields(t: Words, choices: Choices, event: View["event"]): ActField[] {
  return [
    {
      name: "schoolId",
      label: t("desk.fields.school"),
      kind: "select",
      value: event.schoolId ?? "",
      options: [{ value: "", label: t("desk.form.choose_school") }, ...choices.schools],
      span: 6,
    },
    {
      name: "whitelistItem",
      label: t("desk.fields.whitelist_item"),
      value: event.whitelistItem ?? "",
      suggestions: choices.items,
      span: 6,
    },
    {
      name: "whitelistYear",
      label: t("desk.fields.whitelist_year"),
      kind: "number",
      value: event.whitelistYear?.toString() ?? "",
      span: 6,
    },
    { name: "approvalNumber", label: t("desk.fields.approval"), value: event.approvalNumber ?? "", span: 6 },
  ];
}
