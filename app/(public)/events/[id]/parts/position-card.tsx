import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Seats } from "@/components/ui/seats";
import type { PublicPosition } from "@/lib/events/queries/public-positions";
import { said } from "@/lib/events/rules/names";
import { placesLeft } from "@/lib/events/rules/tally";
import type { Reason } from "@/lib/signups/rules/eligibility";
import { takePlace, joinQueue } from "../actions";
import { OneButtonForm } from "../form";
import { Mine } from "./mine";
import { ReasonText } from "./reason-text";
import { ownReasons } from "./reasons";
import { Requirements } from "./requirements";
import type { EventView } from "./view";

type Props = {
  view: EventView;
  position: PublicPosition /** Reasons said above all positions. */;
  told: readonly Reason[];
};

/** One position: places, what it asks for, and the one thing this reader can do about it, or every reason why not. */
export function PositionCard({ view, position, told }: Props) {
  const t = useTranslations("events.public");
  const freed = useTranslations("signups.broken");
  const locale = useLocale();
  const { event, now } = view;
  const answer = view.answers.get(position.id);
  const name = said(locale, position.name, position.nameEn);
  const begun = now >= position.shiftStartsAt;
  const left = placesLeft(position);
  const reasons = answer && !answer.allowed && !position.signupId ? ownReasons(answer.reasons, told) : [];
  const failed = answer ? (answer.allowed ? [] : answer.reasons.map((reason) => reason.code)) : null;
  const closed = begun || (left === 0 && !position.hasWaitlist);
  const fields = { positionId: position.id, once: crypto.randomUUID() };
  return (
    <div
      className="choice role cursor-default"
      data-off={closed && !position.signupId ? "" : undefined}
      data-lock={reasons.length > 0 ? "" : undefined}
    >
      <div className="min-w-0 flex-1">
        <p className="r1">
          <span className="min-w-0 wrap-anywhere" lang={name.lang}>
            {name.text}
          </span>
          {position.places !== null && (
            <Seats taken={position.taken - position.held} held={position.held} missing={left ?? 0} most={8} />
          )}
        </p>
        <div className="r2">
          <PlacesLine position={position} left={left} begun={begun} ahead={answer?.waitingAhead ?? position.waiting} />
          <Requirements position={position} failed={failed} />
        </div>
        {reasons.map((reason) => (
          <p key={reason.code} className="conf">
            <TriangleAlert className="i" aria-hidden />
            <ReasonText reason={reason} />
          </p>
        ))}
        {!position.signupId && position.removed && (
          <p className="banner banner--warn mt-3 block sm">{freed("freed", { reason: position.removed })}</p>
        )}
        {position.signupId && <Mine view={view} position={position} ahead={answer?.waitingAhead ?? 0} />}
        {answer?.allowed && (
          <OneButtonForm
            className="mt-3"
            variant="primary"
            block
            action={takePlace.bind(null, event.id)}
            fields={fields}
            busy={t("sign.busy")}
            label={t("sign.sign_up", { position: name.text })}
          />
        )}
        {answer?.canWait && (
          <OneButtonForm
            className="mt-3"
            block
            action={joinQueue.bind(null, event.id)}
            fields={fields}
            busy={t("sign.busy")}
            label={
              answer.waitingAhead > 0
                ? t("sign.wait", { position: name.text, count: answer.waitingAhead })
                : t("sign.wait_first", { position: name.text })
            }
          />
        )}
      </div>
    </div>
  );
}

type LineProps = { position: PublicPosition; left: number | null; begun: boolean; ahead: number };

function PlacesLine({ position, left, begun, ahead }: LineProps) {
  const t = useTranslations("events.public.sign");
  if (begun) return <span>{t("shift_over")}</span>;
  if (left === null) return <b className="text-ink">{t("no_limit")}</b>;
  const mine = position.signupState === "confirmed" || position.offerId !== null;
  if (left === 0 && mine) return <span>{t("full")}</span>;
  // Who waits comes first: a place free in a queue is not free for a newcomer.
  if (left > 0) return <b className="text-ink">{t("left", { count: left })}</b>;
  if (!position.hasWaitlist) return <span>{t("full_no_wait")}</span>;
  return <span>{ahead > 0 ? t("full_wait", { count: ahead }) : t("full_wait_first")}</span>;
}
