"use client";
import { useFormatter, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { CheckList } from "@/components/events/check-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Seats } from "@/components/ui/seats";
import { Tag } from "@/components/ui/tag";
import type { TakenItem } from "@/lib/events/queries/taken-items";
import { type CheckCode, checklist, missingChecks, type Plan } from "@/lib/events/rules/checklist";
import { windowOf } from "@/lib/events/rules/window";

const WHERE: Record<CheckCode, string> = {
  content: "#title",
  place: "#place",
  shifts: "#s-shifts",
  future: "#s-shifts",
  signup_window: "#signupClosesAt",
  recording_unit: "#recordingUnitId",
  two_adults: "#s-safety",
  clearance: "#s-shifts",
  risk_notice: "#riskNotice",
  insurance: "#insurance",
  whitelist: "#s-school",
};

/** The right column: the checklist as it stands while one writes, what volunteers will see, and the two buttons. */
export function LiveChecks({ plan, taken, now, busy }: { plan: Plan; taken?: TakenItem; now: Date; busy: boolean }) {
  const t = useTranslations("events");
  const format = useFormatter();
  const checks = checklist(plan, now);
  const missing = missingChecks(checks).length;
  const { startsAt, endsAt } = windowOf(plan.shifts);
  const wanted = plan.shifts
    .flatMap((shift) => shift.positions)
    .reduce((sum, { places, blocked }) => sum + Math.max(0, (places ?? 0) - blocked), 0);
  const busyText = t("desk.busy");
  return (
    <>
      <CheckList
        heading={
          <h2 className="h2">
            {t("desk.checks.title")}{" "}
            <small>
              {missing > 0
                ? t("desk.checks.count", { done: checks.length - missing, all: checks.length })
                : t("desk.checks.all")}
            </small>
          </h2>
        }
        checks={checks}
        words={(check) => ({
          title: t(`desk.checks.${check.code}`),
          note:
            check.state === "missing"
              ? t(`desk.checks.why.${check.code}`, {
                  why: check.why ?? "",
                  title: taken?.title ?? "",
                  day: taken?.day ? format.dateTime(new Date(taken.day), "day") : "",
                })
              : check.state === "not_needed"
                ? t("desk.checks.not_needed")
                : undefined,
          go: { href: WHERE[check.code], label: t("desk.checks.go") },
        })}
      />
      <div className="row flex-wrap gap-2 px-4.5 py-3">
        <SubmitButton busyText={busyText} size="sm" name="intent" value="draft" disabled={busy}>
          {t("desk.form.keep")}
        </SubmitButton>
        <SubmitButton
          busyText={busyText}
          size="sm"
          variant={missing > 0 ? "plain" : "primary"}
          name="intent"
          value="publish"
          disabled={busy}
        >
          {missing > 0 ? t("desk.checks.publish_missing", { count: missing }) : t("desk.publish")}
        </SubmitButton>
      </div>
      <div className="pvw">
        <p className="xs mute mb-1.5">{t("desk.form.preview")}</p>
        <Tag hue={hueOfKind(plan.kind)}>{t(`public.kind.${plan.kind}`)}</Tag>
        <p className="b my-1 leading-normal">{plan.title || t("desk.form.untitled")}</p>
        <p className="xs ink2">
          {[
            startsAt && endsAt
              ? `${format.dateTime(startsAt, "dayWeek")} ${format.dateTime(startsAt, "time")}–${format.dateTime(endsAt, "time")}`
              : "",
            plan.place,
          ]
            .filter(Boolean)
            .join(t("desk.list.comma"))}
        </p>
        {wanted > 0 && (
          <p className="row mt-2 gap-2">
            <Seats taken={0} missing={wanted} />
            <span className="gap xs">{t("desk.missing", { count: wanted })}</span>
          </p>
        )}
      </div>
      <p className="xs mute px-4.5 pb-4.5">{t("desk.publish_note")}</p>
    </>
  );
}
