import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { basisLine, keptLine } from "@/components/privacy/kept";
import { Prose, TextPage } from "@/components/ui/prose";
import { Table, Td, Th } from "@/components/ui/table";
import { RETENTION } from "@/lib/privacy/rules/retention";
import { readSettings } from "@/lib/settings/queries";

const BEFORE = ["who", "never"] as const;
const AFTER = ["deletion", "minors", "seen", "tracking", "rights", "safety"] as const;
const COLUMNS = ["what", "why", "basis", "long"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/privacy" } };
}

/** The rules of handling personal data (个人信息保护法 art. 17); the table is the one that the retention job reads. */
export default async function PrivacyPage() {
  const [t, tp, settings] = await Promise.all([
    getTranslations("pages.privacy"),
    getTranslations("privacy"),
    readSettings(),
  ]);
  const section = (id: (typeof BEFORE)[number] | (typeof AFTER)[number]) => ({
    id,
    title: t(`sections.${id}.title`),
    body: <Prose text={t(`sections.${id}.body`, { days: settings.deletion_grace_days })} />,
  });
  const table = (
    <Table caption={t("table")}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Th key={column}>{t(column)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RETENTION.map(({ kind }) => (
          <tr key={kind}>
            <Td className="min-w-44 align-top">
              <b>{tp(`kinds.${kind}.title`)}</b>
              <br />
              {tp(`kinds.${kind}.what`)}
            </Td>
            <Td className="min-w-36 align-top">{tp(`kinds.${kind}.why`)}</Td>
            <Td className="min-w-36 align-top">{basisLine(tp, kind)}</Td>
            <Td className="min-w-36 align-top">{keptLine(tp, kind, settings)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
  return (
    <TextPage
      title={t("title")}
      lead={t("lead")}
      version={`${t("version")} ${t("print")}`}
      contents={t("contents")}
      sections={[...BEFORE.map(section), { id: "table", title: t("table"), body: table }, ...AFTER.map(section)]}
    />
  );
}
