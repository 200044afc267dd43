import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { KindTag } from "@/components/events/kind-tag";
import { Badge } from "@/components/ui/badge";
import { GroupRow, Table, Th } from "@/components/ui/table";
import type { DeskDuties } from "@/lib/volunteers/queries/desk-duties";

type Duty = DeskDuties["coming"][number];

const TONES = {
  confirmed: "ok",
  offered: "info",
  waitlisted: "warn",
  withdrawn: "plain",
  removed: "plain",
  lapsed: "plain",
  done: "plain",
} as const;

/** Sign-ups: what lies ahead, then what is over. */
export function Duties({ duties, name }: { duties: DeskDuties; name: string }) {
  const t = useTranslations("volunteers.desk.duties");
  const tr = useTranslations("signups.rules");
  const format = useFormatter();
  const locale = useLocale();
  const row = (duty: Duty, ahead: boolean) => {
    const over = duty.state === "confirmed" && !ahead;
    const state = over ? "done" : duty.offer ? "offered" : duty.state;
    return (
      <tr key={duty.signupId}>
        <td className="nowrap">
          <time dateTime={duty.shift.startsAt.toISOString()}>{format.dateTime(duty.shift.startsAt, "dayTime")}</time>
        </td>
        <td className="w">
          <span className="row gap-2">
            <KindTag kind={duty.event.kind} />
            <Link className="t clip" href={`/desk/events/${duty.event.id}`}>
              {(locale === "en" && duty.event.titleEn) || duty.event.title}
            </Link>
          </span>
        </td>
        <td className="f1">{(locale === "en" && duty.position.nameEn) || duty.position.name}</td>
        <td>
          <Badge tone={TONES[state]}>
            {state === "waitlisted" ? t("waiting", { n: duty.waitingAhead ?? 0 }) : t(`states.${state}`)}
          </Badge>
          {duty.flags.length > 0 && ahead && (
            <small className="dng block">{t("flag", { rules: duty.flags.map((code) => tr(code)).join(" · ") })}</small>
          )}
        </td>
      </tr>
    );
  };
  return (
    <section className="blk" aria-labelledby="duties">
      <header>
        <h2 id="duties">{t("title")}</h2>
        <small>{t("note")}</small>
      </header>
      {duties.coming.length + duties.past.length === 0 ? (
        <p className="bd sm mute">{t("empty")}</p>
      ) : (
        <Table dense caption={t("caption", { name })}>
          <thead className="sr-only">
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("event")}</Th>
              <Th>{t("position")}</Th>
              <Th>{t("state")}</Th>
            </tr>
          </thead>
          <tbody>
            {duties.coming.length > 0 && <GroupRow columns={4}>{t("coming")}</GroupRow>}
            {duties.coming.map((duty) => row(duty, true))}
            {duties.past.length > 0 && <GroupRow columns={4}>{t("past")}</GroupRow>}
            {duties.past.map((duty) => row(duty, false))}
          </tbody>
        </Table>
      )}
      {duties.morePast && <p className="xs mute px-4 py-3">{t("more", { n: duties.past.length })}</p>}
    </section>
  );
}
