import { useTranslations } from "next-intl";
import { hoursText, shownTenths, tenthsOf } from "@/lib/certificates/rules/hours";
import type { SnapshotLine } from "@/lib/certificates/rules/snapshot";

/** The lines of a certificate and their sum, as it shows them. */
export function Lines({ lines }: { lines: readonly SnapshotLine[] }) {
  const t = useTranslations("certificates");
  const tenths = shownTenths(lines.map(({ minutes }) => minutes));
  return (
    <ol className="ln">
      {lines.map((line, i) => (
        <li key={line.chain}>
          <span>
            {line.title}
            <small>
              {line.day} · {line.content}
            </small>
          </span>
          <b>{hoursText(tenths[i] ?? 0)}</b>
        </li>
      ))}
      <li>
        <span className="b">{t("paper.total")}</span>
        <b>{t("hours", { hours: hoursText(tenthsOf(lines.reduce((sum, { minutes }) => sum + minutes, 0))) })}</b>
      </li>
    </ol>
  );
}
