import { Clock } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { EventTime } from "@/components/events/event-time";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { MINUTE_MS } from "@/lib/time";
import type { PublicPosition } from "@/lib/events/queries/public-positions";
import { DoneNote } from "./done-note";
import { PositionCard } from "./position-card";
import { SharedReasons } from "./shared-reasons";
import { sharedReasons } from "./reasons";
import type { EventView } from "./view";

/** Shifts with their positions, what this reader may do with each, and the way in for visitors. */
export function SignPanel({ view }: { view: EventView }) {
  const t = useTranslations("events.public.sign");
  const audience = useTranslations("registrations.public");
  const format = useFormatter();
  const { event, positions, phase, actor, moment } = view;
  const shared = sharedReasons(view);
  const people = view.tally.confirmed;
  return (
    <>
      {moment && moment.kind !== "left" && <DoneNote view={view} moment={moment} />}
      {view.sessions.length > 0 && <p className="serve">{audience("serve")}</p>}
      <div className="row between wrapx gap-y-2">
        <h2 className="in-[.dialog]:hidden">{t("title")}</h2>
        {phase === "recruiting" && event.signupClosesAt && (
          <Badge tone="info" icon={<Clock className="i" aria-hidden />}>
            {t("closes", { time: format.dateTime(event.signupClosesAt, "dayTime") })}
          </Badge>
        )}
        {phase === "not_open" && event.signupOpensAt && (
          <Badge tone="info" icon={<Clock className="i" aria-hidden />}>
            {t("opens", { time: format.dateTime(event.signupOpensAt, "dayTime") })}
          </Badge>
        )}
      </div>
      <SharedReasons reasons={shared} />
      {byShift(positions).map(([first, ...rest]) => (
        <section key={first.shiftId} className="mt-4" aria-label={first.shiftName}>
          <h3 className="mb-2 flex flex-wrap items-baseline gap-x-3 text-base">
            {first.shiftName}
            <span className="sm mute font-normal">
              {format.dateTime(first.shiftStartsAt, "day")}{" "}
              <EventTime startsAt={first.shiftStartsAt} endsAt={first.shiftEndsAt} />
            </span>
            <span className="xs mute font-normal">{t("duration", { hours: hoursOf(first) })}</span>
          </h3>
          <div className="roles">
            {[first, ...rest].map((position) => (
              <PositionCard key={position.id} view={view} position={position} told={shared} />
            ))}
          </div>
        </section>
      ))}
      {!actor && (
        <div className="sum">
          <ButtonLink
            variant="primary"
            size="lg"
            block
            href={`/sign-in?next=${encodeURIComponent(`/events/${event.id}`)}`}
          >
            {t("sign_in")}
          </ButtonLink>
          <ButtonLink variant="quiet" block href="/join" className="mt-1">
            {t("join")}
          </ButtonLink>
          <p className="xs mute mt-2 text-center">{t("visitor")}</p>
        </div>
      )}
      {actor?.role === "volunteer" && <p className="xs mute sum">{t("cancel_note")}</p>}
      {actor && actor.role !== "volunteer" && <p className="xs mute sum">{t("staff")}</p>}
      {people > 0 && <p className="people mt-3.5">{t("people", { count: people })}</p>}
    </>
  );
}

type OneOrMore<T> = [T, ...T[]];

function byShift(positions: readonly PublicPosition[]): OneOrMore<PublicPosition>[] {
  const shifts = new Map<string, OneOrMore<PublicPosition>>();
  for (const position of positions) {
    const others = shifts.get(position.shiftId);
    if (others) others.push(position);
    else shifts.set(position.shiftId, [position]);
  }
  return [...shifts.values()];
}

const hoursOf = ({ shiftStartsAt, shiftEndsAt }: PublicPosition): number =>
  Math.round((shiftEndsAt.getTime() - shiftStartsAt.getTime()) / MINUTE_MS / 6) / 10;
