import { getTranslations } from "next-intl/server";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import { requestFacts } from "@/lib/requests/rules/facts";
import type { Proposal } from "@/lib/triage/queries/proposal";
import type { RequestAtDesk, scheduleChoices } from "@/lib/triage/queries/request";

type Props = { found: RequestAtDesk; proposal: Proposal; choices: Awaited<ReturnType<typeof scheduleChoices>> };

/** What the event will say; filled from the request, so that most visits need no typing. Open where something is missing. */
export async function Details({ found: { request, known }, choices }: Props) {
  const t = await getTranslations();
  const facts = requestFacts(request.answers);
  const topics = facts.topics.map((topic) => t(`requests.topics.${topic}`)).join(t("triage.semicolon"));
  const needs = facts.needs.map((need) => t(`requests.needs.${need}`)).join(t("triage.semicolon"));
  const kind = t(`requests.kinds.${request.kind}`);
  const about = topics || needs || kind;
  const units = [...choices.units].sort(
    (a, b) => Number(b.regionCode === request.regionCode) - Number(a.regionCode === request.regionCode),
  );
  const visit = request.kind === "campus_visit";
  const own = choices.items.find((one) => one.item === request.whitelistItem);
  const approval = request.approvalNumber ?? own?.approvalNumber ?? "";
  const place =
    facts.mode === "online"
      ? t("events.public.mode.online")
      : [request.organisationName, facts.place].filter(Boolean).join(" ");
  const lacking = visit && (!request.whitelistItem || !approval);
  const field = (name: string) => ({ name, id: `sched-${name}`, fieldClass: "c6" });
  return (
    <details className="more-d" open={lacking}>
      <summary>{lacking ? t("triage.details.lacking") : t("triage.details.title")}</summary>
      <div className="fg">
        <TextField
          {...field("title")}
          label={t("triage.details.event_title")}
          defaultValue={t("triage.details.default_title", { host: request.organisationName, kind }).slice(0, 120)}
          maxLength={120}
        />
        <TextField
          {...field("place")}
          label={t("triage.details.place")}
          defaultValue={place.slice(0, 160)}
          maxLength={160}
        />
        <TextField
          {...field("address")}
          label={t("triage.details.address")}
          defaultValue={facts.address || (known?.address ?? "")}
          maxLength={200}
        />
        <SelectField {...field("minutes")} label={t("triage.details.minutes")} defaultValue="90">
          {["45", "60", "90", "120", "180"].map((minutes) => (
            <option key={minutes} value={minutes}>
              {t("triage.details.minutes_of", { minutes: Number(minutes) })}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("recordingUnitId")} label={t("triage.details.recording_unit")}>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.label}
            </option>
          ))}
        </SelectField>
        {visit && (
          <>
            <TextField
              {...field("whitelistItem")}
              label={t("triage.details.item")}
              list="sched-items"
              defaultValue={request.whitelistItem ?? ""}
              maxLength={120}
            />
            <datalist id="sched-items">
              {choices.items.map(({ item }) => (
                <option key={item} value={item} />
              ))}
            </datalist>
            <TextField
              {...field("whitelistYear")}
              label={t("triage.details.item_year")}
              inputMode="numeric"
              defaultValue={String(request.whitelistYear ?? new Date().getFullYear())}
              maxLength={4}
            />
            <TextField
              {...field("approvalNumber")}
              label={t("triage.details.approval")}
              defaultValue={approval}
              maxLength={80}
            />
          </>
        )}
        <TextareaField
          {...field("summary")}
          label={t("triage.details.summary")}
          defaultValue={t("triage.details.default_summary", { about })}
          rows={3}
        />
        <TextareaField
          {...field("riskNotice")}
          label={t("triage.details.risk_notice")}
          defaultValue={t("triage.details.default_risk", { kind: request.kind })}
          rows={3}
        />
      </div>
    </details>
  );
}
