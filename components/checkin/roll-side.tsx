"use client";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { inGroups, type Roll, tally } from "@/lib/attendance/rules/roll";
import { timeOf } from "@/lib/time";
import { OfflineStrip } from "./offline-strip";
import { PersonRow } from "./person-row";
import type { RollNow, Tap } from "./use-roll";

type Props = { roll: Roll; now: RollNow; tap: (tap: Tap) => void };

/** The roll as it stands on this phone: what is not sent, how many are here, who is awaited, who has come. */
export function RollSide({ roll, now, tap }: Props) {
  const t = useTranslations("attendance");
  const { people, walkIns } = now;
  const sums = tally(people);
  const unsent = people.filter((one) => one.isUnsent && one.state !== null && one.state !== "on_leave").length;
  const { awaited, known } = inGroups(people);
  const share = (n: number) => `${sums.all === 0 ? 0 : (n / sums.all) * 100}%`;
  const row = (person: (typeof people)[number]) => (
    <PersonRow key={person.volunteerId} person={person} shiftId={roll.shiftId} tap={tap} />
  );
  return (
    <section className="roll" aria-label={t("roll.list")}>
      <OfflineStrip now={now} />
      <Refused now={now} roll={roll} />
      <div className="head">
        <div>
          <p className="sm mute">{t("roll.here", { shift: roll.shift })}</p>
          <p className="n">
            {sums.here}
            <small>{t("roll.of", { all: sums.all })}</small>
          </p>
        </div>
        <div className="progress" role="img" aria-label={t("device.bar", { ...sums, waiting: unsent })}>
          <i style={{ width: share(sums.here - unsent) }} />
          <i style={{ width: share(unsent), background: "var(--warn-vivid)" }} />
        </div>
        <p className="leg">
          <span data-k="here">{t("device.legend.sent", { n: sums.here - unsent })}</span>
          {unsent > 0 && <span data-k="waiting">{t("device.legend.waiting", { n: unsent })}</span>}
          <span data-k="missing">{t("roll.legend.missing", { n: sums.missing })}</span>
          {sums.leave > 0 && <span data-k="leave">{t("roll.legend.leave", { n: sums.leave })}</span>}
        </p>
      </div>
      {people.length === 0 && <p className="ink2 py-4">{t("roll.nobody")}</p>}
      {people.length > 0 && (
        <h2 className="lab">
          <span>{awaited.length > 0 ? t("roll.awaited", { n: awaited.length }) : t("roll.all_here")}</span>
          <span className="mute font-normal">{t("roll.starts", { time: timeOf(new Date(roll.startsAt)) })}</span>
        </h2>
      )}
      {awaited.length > 0 && <ul>{awaited.map(row)}</ul>}
      {(known.length > 0 || walkIns.length > 0) && <h2 className="lab">{t("roll.known")}</h2>}
      <ul>
        {known.map(row)}
        {walkIns.map(({ number, mark }) => (
          <li className="p" key={mark.id} data-state="checked_in">
            <Avatar name={number} size={42} />
            <div className="w">
              <b>{t("roll.add.title")}</b>
              <small>{t(mark.state === "waiting" ? "device.walk_in_line" : "device.walk_in_sent", { number })}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The server's codes that have words of their own. */
const SAID = [
  "too_early",
  "too_late",
  "in_future",
  "desk_only",
  "event_closed",
  "id_reused",
  "not_on_roll",
  "not_in",
  "already_in",
  "already_out",
  "leave_after_in",
  "already_on_leave",
  "walk_in_reason",
  "not_eligible",
  "unknown_number",
  "undone",
  "out_before_in",
] as const;

/** Taps that the server did not take: they stay until somebody has read why. */
function Refused({ now: { refused, dismiss, people }, roll }: { now: RollNow; roll: Roll }) {
  const t = useTranslations("attendance");
  if (refused.length === 0) return null;
  const named = (who: (typeof refused)[number]["who"]) =>
    "number" in who ? who.number : (people.find((one) => one.volunteerId === who.volunteerId)?.name ?? "");
  const why = (code: string | null, at: string): string => {
    const known = SAID.find((one) => one === code);
    const times = {
      from: timeOf(new Date(roll.startsAt)),
      until: timeOf(new Date(roll.endsAt)),
      time: timeOf(new Date(at)),
      shift: roll.shift,
      name: "",
    };
    return known ? t(`refusals.${known}`, times) : t("device.refusals.other");
  };
  return (
    <Banner tone="danger" title={t("device.refusals.title", { n: refused.length })} role="alert">
      <ul className="grid gap-2">
        {refused.map(({ id, who, at, why: code }) => (
          <li key={id} className="row between flex-wrap gap-2">
            <span>
              {t("device.refusals.line", { who: named(who), time: timeOf(new Date(at)), why: why(code, at) })}
            </span>
            <Button size="sm" onClick={() => void dismiss(id)}>
              {t("device.refusals.read")}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
