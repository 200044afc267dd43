import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AuditRow } from "@/lib/audit/queries/log";
import { isMessageKey } from "@/lib/i18n/keys";

/** Who did what to what, as one sentence; volunteers by number, never by name. */
export function Sentence({ row, href }: { row: AuditRow; href?: string }) {
  const t = useTranslations();
  const key = `audit.acts.${row.act.replace(".", "_")}`;
  const doing = isMessageKey(key) ? t(key) : t("audit.acts.other", { act: row.act });
  const subject = row.eventTitle ?? row.volunteerNumber ?? "";
  // Staff stand with their name, volunteers with their number.
  const who =
    row.accountId === null
      ? t("audit.system")
      : row.role === "volunteer"
        ? t("audit.a_volunteer")
        : (row.accountName ?? t("audit.gone"));
  const said = (
    <>
      <b>{who}</b> {doing} {subject && <b>{subject}</b>}
    </>
  );
  return href ? (
    <Link href={href} className="text-ink no-underline hover:underline">
      {said}
    </Link>
  ) : (
    said
  );
}
