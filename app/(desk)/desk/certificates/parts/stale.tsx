import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { mayChange } from "@/lib/auth/rules/actor";
import { certificateById } from "@/lib/certificates/queries/one";
import { staleOnes } from "@/lib/certificates/queries/stale";
import { hoursText, tenthsOf } from "@/lib/certificates/rules/hours";
import { certificateAddress } from "@/lib/certificates/rules/list";
import { CertificateSide } from "./certificate-side";
import { Split } from "./split";
import type { View } from "./view";

/** Certificates in force whose records were corrected since. */
export async function Stale(view: View) {
  const { filter, scope, actor } = view;
  const [t, words, format, stale, one] = await Promise.all([
    getTranslations("certificates.desk.stale"),
    getTranslations("certificates"),
    getFormatter(),
    staleOnes(scope),
    filter.one ? certificateById(filter.one) : null,
  ]);
  const said = (minutes: number) => words("hours", { hours: hoursText(tenthsOf(minutes)) });
  return (
    <Split
      filter={filter}
      side={one && mayChange(actor, one.regionCode) ? <CertificateSide row={one} view={view} /> : null}
    >
      {stale.length === 0 && (
        <Empty level={2} title={t("empty")}>
          {t("empty_body")}
        </Empty>
      )}
      {stale.length > 0 && <p className="sm ink2 px-5 py-3">{t("lead")}</p>}
      <ul className="sl">
        {stale.map((row) => (
          <li key={row.id} aria-current={row.id === filter.one ? "true" : undefined}>
            <p className="row between">
              <Link className="t" href={certificateAddress(filter, { one: row.id })} scroll={false}>
                {row.name} <span className="mono xs">{row.number}</span>
              </Link>
              <span className="xs mute">{format.dateTime(row.issuedAt, "fullDay")}</span>
            </p>
            <p className="xs ink2">{row.unit}</p>
            <p className="sm gap">
              {t("changed", { n: row.changed.length })}
              {row.changed.map((change, i) => (
                <span className="block xs" key={`${i + 1} ${change.was}`}>
                  {t("was_now", { was: said(change.was), now: change.now === null ? t("gone") : said(change.now) })}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Split>
  );
}
