import { getFormatter, getTranslations } from "next-intl/server";
import { CheckList } from "@/components/events/check-list";
import { whitelistHolder } from "@/lib/events/queries/item-taken";
import { type CheckCode, checklist, missingChecks } from "@/lib/events/rules/checklist";
import { publish } from "../actions";
import { PanelForm } from "./panel-form";
import { type Ask, eventHref } from "./ask";
import type { SideProps } from "./side";

/** Where each missing item is put right. */
const WHERE: Partial<Record<CheckCode, Ask>> = { shifts: { do: "shift" }, future: { do: "shift" }, clearance: {} };

/** A draft's checklist, and the button that publishes it. */
export async function ChecklistPanel({ view, now }: SideProps) {
  const [t, format] = await Promise.all([getTranslations("events.desk"), getFormatter()]);
  const { event } = view;
  const itemTakenBy = await whitelistHolder(event, event.id);
  const checks = checklist({ ...event, shifts: view.shifts, itemTakenBy }, now);
  const missing = missingChecks(checks).length;
  const href = (code: CheckCode) => {
    const ask = WHERE[code];
    return eventHref(
      event.id,
      ask?.do === "shift" && view.shifts[0]
        ? { do: code === "shifts" ? "position" : "shift", shift: view.shifts[0].id }
        : (ask ?? { do: "edit" }),
    );
  };
  return (
    <div className="page-desk-event-new overflow-auto">
      <CheckList
        heading={
          <h2 className="h2">
            {t("checks.title")}{" "}
            <small>
              {missing > 0 ? t("checks.count", { done: checks.length - missing, all: checks.length }) : t("checks.all")}
            </small>
          </h2>
        }
        checks={checks}
        words={(check) => ({
          title: t(`checks.${check.code}`),
          note:
            check.state === "missing"
              ? t(`checks.why.${check.code}`, {
                  why: check.why ?? "",
                  title: itemTakenBy?.title ?? "",
                  day: itemTakenBy?.startsAt ? format.dateTime(itemTakenBy.startsAt, "day") : "",
                })
              : check.state === "not_needed"
                ? t("checks.not_needed")
                : undefined,
          go: view.changeable ? { href: href(check.code), label: t("checks.go") } : undefined,
        })}
      />
      {view.changeable && (
        <div className="px-4.5 py-3">
          <PanelForm
            action={publish}
            once={crypto.randomUUID()}
            hidden={{ eventId: event.id, version: String(event.version) }}
            submit={missing > 0 ? t("checks.publish_missing", { count: missing }) : t("publish")}
            busy={t("busy")}
            tone={missing > 0 ? "plain" : "primary"}
            leave={{ href: eventHref(event.id, { do: "discard" }), label: t("discard") }}
          />
          <p className="xs mute mt-2">{t("publish_note")}</p>
        </div>
      )}
    </div>
  );
}
