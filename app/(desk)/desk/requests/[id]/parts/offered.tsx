import { CalendarClock, Undo2 } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import Link from "next/link";
import { ActBox } from "@/components/acts/act-box";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { deskMay } from "@/lib/requests/rules/states";
import type { DateAtDesk } from "@/lib/triage/queries/dates";
import type { RequestAtDesk } from "@/lib/triage/queries/request";
import { undoUntil } from "@/lib/triage/rules/dates";
import { takeBack, undo } from "../actions";
import { TeamList } from "./team-list";

type Props = { found: RequestAtDesk; dates: readonly DateAtDesk[]; now: Date };
const TONE = { open: "info", accepted: "ok", declined: "plain", taken_back: "plain", lapsed: "warn" } as const;

/** What was offered and how it stands: the host's pick, the team's answers; undo while nobody has been told. */
export async function Offered({ found: { request }, dates, now }: Props) {
  const [t, format] = await Promise.all([getTranslations("triage"), getFormatter()]);
  const open = dates.filter((date) => date.state === "open");
  const until = request.state === "offered" ? undoUntil(open, now) : null;
  const shown = dates.filter((date) => date.state !== "taken_back" || date.eventId);
  return (
    <>
      <Banner
        tone={request.state === "scheduled" ? "ok" : "info"}
        title={t(`now.${request.state}.title`)}
        action={
          until && (
            <ActForm
              action={undo}
              once={crypto.randomUUID()}
              hidden={{ requestId: request.id }}
              submit={t("acts.undo")}
              press="Z"
              busy={t("acts.busy")}
              tone="plain"
            />
          )
        }
      >
        {until
          ? t("now.undo_until", { at: format.dateTime(until, "time") })
          : t(`now.${request.state}.note`, { reason: request.reason ?? "" })}
      </Banner>
      {shown.map((date) => (
        <section className="card od" key={date.id} aria-label={format.dateTime(date.startsAt, "dayWeek")}>
          <div className="row between">
            <h2>
              <CalendarClock className="i" aria-hidden />{" "}
              {t("dates.when", {
                day: format.dateTime(date.startsAt, "dayWeek"),
                from: format.dateTime(date.startsAt, "time"),
                to: format.dateTime(date.endsAt, "time"),
              })}
            </h2>
            <Badge tone={TONE[date.state]}>{t(`dates.${date.state}`)}</Badge>
          </div>
          <p className="ink2 sm">
            {date.plan.place}
            {date.state === "open" && ` · ${t("dates.deadline", { at: format.dateTime(date.deadline, "dayTime") })}`}
          </p>
          <TeamList date={date} />
          {date.eventId && (
            <p className="mt-3">
              <Link href={`/desk/events/${date.eventId}`}>{t("dates.to_event")}</Link>
            </p>
          )}
        </section>
      ))}
      {deskMay("take_back", request.state) && !until && (
        <ActBox
          action={takeBack}
          once={crypto.randomUUID()}
          hidden={{ requestId: request.id }}
          look={{ size: "sm" }}
          label={
            <>
              <Undo2 className="i" aria-hidden />
              {t("acts.take_back")}
            </>
          }
          title={t("acts.take_back_title")}
          fields={[
            { name: "body", label: t("acts.reason"), kind: "textarea", hint: t("acts.read_by_all"), maxLength: 500 },
          ]}
          submit={t("acts.take_back_do")}
          busy={t("acts.busy")}
          tone="danger"
        />
      )}
    </>
  );
}
