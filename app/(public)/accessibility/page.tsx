import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose, TextPage } from "@/components/ui/prose";

const SECTIONS = ["goal", "done", "not", "how", "tell", "law"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accessibility");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/accessibility" } };
}

export default function AccessibilityPage() {
  const t = useTranslations("pages.accessibility");
  return (
    <TextPage
      title={t("title")}
      lead={t("lead")}
      version={t("version")}
      contents={t("contents")}
      sections={SECTIONS.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        body: <Prose text={t(`sections.${id}.body`)} />,
      }))}
    />
  );
}
