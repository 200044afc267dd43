import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose, TextPage } from "@/components/ui/prose";
import { Table, Td, Th } from "@/components/ui/table";

const BEFORE = ["who", "never"] as const;
const AFTER = ["minors", "seen", "tracking", "rights", "safety"] as const;
const ROWS = [
  "account",
  "sessions",
  "roster",
  "guardian",
  "clearance",
  "signups",
  "hosts",
  "bookings",
  "letters",
  "audit",
] as const;
const COLUMNS = ["what", "why", "basis", "long"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/privacy" } };
}

export default function PrivacyPage() {
  const t = useTranslations("pages.privacy");
  const section = (id: (typeof BEFORE)[number] | (typeof AFTER)[number]) => ({
    id,
    title: t(`sections.${id}.title`),
    body: <Prose text={t(`sections.${id}.body`)} />,
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
        {ROWS.map((row) => (
          <tr key={row}>
            {COLUMNS.map((column) => (
              <Td key={column} className="min-w-36 align-top">
                {t(`rows.${row}.${column}`)}
              </Td>
            ))}
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
