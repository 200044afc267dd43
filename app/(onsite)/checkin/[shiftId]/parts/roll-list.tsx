import { useTranslations } from "next-intl";
import { inGroups, type Roll, tally } from "@/lib/attendance/rules/roll";
import { timeOf } from "@/lib/time";
import { RollRow } from "./roll-row";

type Props = {
  roll: Roll;
  now: Date;
  /** Marks are taken. */
  open: boolean;
  /** Whose further acts are unfolded. */
  who: string | null;
};

/** The roll: how many are here, who is awaited, who has come. */
export function RollList({ roll, now, open, who }: Props) {
  const t = useTranslations("attendance.roll");
  const sums = tally(roll.people);
  const { awaited, known } = inGroups(roll.people);
  const [from, to] = [new Date(roll.startsAt), new Date(roll.endsAt)];
  const when = now < from ? "starts" : now < to ? "began" : "ended";
  const share = (n: number) => `${sums.all === 0 ? 0 : (n / sums.all) * 100}%`;
  const row = (one: Roll["people"][number]) => (
    <RollRow key={one.volunteerId} person={one} roll={roll} open={open} unfolded={who === one.volunteerId} />
  );
  return (
    <section className="roll" aria-label={t("list")}>
      <div className="head">
        <div>
          <p className="sm mute">{t("here", { shift: roll.shift })}</p>
          <p className="n">
            {sums.here}
            <small>{t("of", { all: sums.all })}</small>
          </p>
        </div>
        <div className="progress" role="img" aria-label={t("bar", { ...sums })}>
          <i style={{ width: share(sums.here) }} />
        </div>
        <p className="leg">
          <span data-k="here">{t("legend.here", { n: sums.here })}</span>
          {sums.left > 0 && <span data-k="left">{t("legend.left", { n: sums.left })}</span>}
          <span data-k="missing">{t("legend.missing", { n: sums.missing })}</span>
          {sums.leave > 0 && <span data-k="leave">{t("legend.leave", { n: sums.leave })}</span>}
        </p>
      </div>
      {roll.people.length === 0 && <p className="ink2 py-4">{t("nobody")}</p>}
      {roll.people.length > 0 && (
        <h2 className="lab">
          <span>{awaited.length > 0 ? t("awaited", { n: awaited.length }) : t("all_here")}</span>
          <span className="mute font-normal">{t(when, { time: timeOf(when === "ended" ? to : from) })}</span>
        </h2>
      )}
      {awaited.length > 0 && <ul>{awaited.map(row)}</ul>}
      {known.length > 0 && (
        <>
          <h2 className="lab">{t("known")}</h2>
          <ul>{known.map(row)}</ul>
        </>
      )}
    </section>
  );
}
