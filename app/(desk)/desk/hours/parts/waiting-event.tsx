import { Ticket } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { ButtonLink } from "@/components/ui/button";
import type { WaitingEvent } from "@/lib/hours/queries/desk";
import { inHours } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { confirm } from "../actions";
import { ChangedRow } from "./changed-row";
import { CleanList } from "./clean-list";
import { ExceptionRow } from "./exception-row";
import { AxisRow, axisOf } from "./lane";
import { OpenRow } from "./open-row";
import { titleIn } from "./title";

/** One event on one screen: what wants a look first, the rest confirmed at once. */
export function WaitingEventView({ found, capHours }: { found: WaitingEvent; capHours: number }) {
  const t = useTranslations("hours.desk");
  const locale = useLocale();
  const format = useFormatter();
  const { event, open, exceptions, clean, changed } = found;
  const all = [...exceptions, ...clean];
  const axis = axisOf([
    event.startsAt,
    event.endsAt,
    ...all.flatMap(({ head, shift }) => [head.startsAt, head.endsAt, shift?.startsAt, shift?.endsAt]),
    ...open.flatMap(({ shift, stay }) => [shift.startsAt, shift.endsAt, stay.inAt]),
  ]);
  const odd = exceptions.length + open.length + changed.length;
  const minutes = all.reduce((sum, { head }) => sum + head.minutes, 0);
  const peerOf = (shiftId: string) => {
    const gone = all.filter(({ roll }) => roll?.shiftId === shiftId && roll.outAt);
    const last = gone.sort((a, b) => (b.roll?.outAt?.getTime() ?? 0) - (a.roll?.outAt?.getTime() ?? 0))[0];
    return last?.roll?.outAt ? { name: last.person.name, at: last.roll.outAt } : null;
  };
  return (
    <div className="col mn">
      <div className="row between flex-wrap">
        <div>
          <h2 className="h2">
            {titleIn(event, locale)}{" "}
            <small>
              {event.startsAt && event.endsAt
                ? t("when", {
                    day: format.dateTime(event.startsAt, "day"),
                    from: timeOf(event.startsAt),
                    to: timeOf(event.endsAt),
                  })
                : ""}
              {t("unit", { unit: event.unit ?? t("no_unit") })}
            </small>
          </h2>
          <p className="sm ink2">
            {t.rich("summary", {
              b: (chunks) => <b>{chunks}</b>,
              g: (chunks) => <b className="gap">{chunks}</b>,
              all: all.length + open.length,
              clean: clean.length,
              odd,
            })}
          </p>
        </div>
        <ButtonLink size="xs" href={`/desk/events/${event.id}`}>
          <Ticket className="i" aria-hidden />
          {t("open_event")}
        </ButtonLink>
      </div>
      {odd > 0 && <AxisRow axis={axis} />}
      {open.length + changed.length > 0 && (
        <ul className="exl">
          {open.map((one) => (
            <OpenRow key={one.stay.id} open={one} axis={axis} peer={peerOf(one.stay.shiftId)} />
          ))}
          {changed.map((one) => (
            <ChangedRow key={one.head.chain} record={one} axis={axis} />
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <ActForm
          key={all.map(({ head }) => head.recordId).join()}
          action={confirm}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id }}
          className="cf"
          footClass="go2 stick"
          submit={t("confirm_all", { count: all.length, hours: inHours(minutes) })}
          busy={t("busy")}
          press="Mod+Enter"
          {...(exceptions.length > 0 && clean.length > 0
            ? { other: { label: t("confirm_clean", { count: clean.length }), name: "intent", value: "clean" } }
            : {})}
          note={t("told")}
        >
          {exceptions.length > 0 && (
            <ul className="exl">
              {exceptions.map((record) => (
                <ExceptionRow key={record.head.chain} record={record} axis={axis} capHours={capHours} />
              ))}
            </ul>
          )}
          {clean.length > 0 && <CleanList records={clean} axis={axis} />}
        </ActForm>
      )}
    </div>
  );
}
