import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { summaryOf } from "@/components/requests/summary";
import type { RequestRow } from "@/lib/requests/letters";
import { requestFacts } from "@/lib/requests/rules/facts";
import { withPupils } from "@/lib/requests/rules/hosts";

type Props = {
  draft: RequestRow;
  token: string;
  leagues: readonly { code: string; name: string }[];
  bases: readonly { id: string; name: string }[];
};

/** Everything once more, each line with its way back. */
export function Check({ draft, token, leagues, bases }: Props) {
  const t = useTranslations("requests");
  const format = useFormatter();
  const facts = requestFacts(draft.answers);
  const region = leagues.find(({ code }) => code === draft.regionCode)?.name ?? "";
  const comma = t("form.check.comma");
  const baseName = bases.find(({ id }) => id === facts.baseId)?.name ?? "";
  const rows = [
    {
      key: "host",
      label: t(withPupils(draft.kind) ? "form.check.school" : "form.check.host"),
      value: [draft.organisationName, `${region}${facts.county}`].filter(Boolean).join(comma),
      step: 1,
    },
    {
      key: "contact",
      label: t("form.check.contact"),
      value: [draft.contactName, draft.contactRole, draft.contactPhone, draft.contactEmail].filter(Boolean).join(comma),
      step: 1,
    },
    ...summaryOf(t, format, { kind: draft.kind, facts, baseName }),
  ];
  return (
    <dl className="rev">
      {rows.map(({ key, label, value, step }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value || t("form.check.empty")}</dd>
          <dd>
            <Link href={`/request/${token}?step=${step}`} aria-label={t("form.check.edit_what", { what: label })}>
              {t("form.check.edit")}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
