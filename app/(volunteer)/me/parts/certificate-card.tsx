import { Award, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { SampleMark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { certificatesOf } from "@/lib/certificates/queries/mine";
import { hoursText, tenthsOf } from "@/lib/certificates/rules/hours";
import { instantOf } from "@/lib/time";

type Props = { list: Awaited<ReturnType<typeof certificatesOf>>; most?: number };

/** The certificates in force, latest first; without one, what it takes to get it. */
export function CertificateCard({ list, most = 2 }: Props) {
  const t = useTranslations("volunteers.me.certificates");
  const say = useTranslations("certificates");
  const format = useFormatter();
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const shown = list.filter(({ state }) => state === "issued").slice(0, most);
  return (
    <Card as="section">
      <h2>
        {t("title")}
        <Link href="/me/certificates">{t("ask")}</Link>
      </h2>
      {shown.length === 0 && <p className="sm ink2">{t("none")}</p>}
      <ul>
        {shown.map(({ id, number, minutes, fromDay, toDay, isSample }) => (
          <li key={id}>
            <Link className="cert" href={`/certificates/${id}`}>
              <i aria-hidden>
                <Award className="i" />
              </i>
              <span>
                <b>{say("hours", { hours: hoursText(tenthsOf(minutes)) })}</b>{" "}
                {isSample && <SampleMark>{say("sample")}</SampleMark>}
                <small className="keep">{say("period", { from: day(fromDay), to: day(toDay) })}</small>
                <small className="mono">{number}</small>
              </span>
              <ChevronRight className="i mute" aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
