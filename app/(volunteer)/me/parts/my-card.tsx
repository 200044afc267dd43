import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card, KeyValues } from "@/components/ui/card";
import type { Card as RosterCard } from "@/lib/volunteers/queries/card";

/** One's own entry in short. */
export function MyCard({ card, region }: { card: RosterCard; region: string }) {
  const t = useTranslations("volunteers");
  const format = useFormatter();
  const languages = (["zh", "mn"] as const).flatMap((language) => {
    const level = language === "zh" ? card.languageZh : card.languageMn;
    return level === "none" ? [] : [`${t(`languages.${language}`)} ${t(`levels.${level}`)}`];
  });
  return (
    <Card as="section">
      <h2 className="mb-2!">
        {t("me.card.title")}
        <Link href="/me/profile">{t("me.card.edit")}</Link>
      </h2>
      <KeyValues
        rows={[
          { key: t("me.card.number"), value: <span className="mono">{card.number}</span> },
          { key: t("me.card.region"), value: region },
          {
            key: t("me.card.unit"),
            value: [card.unit, card.team?.name].filter(Boolean).join(t("join.review.comma")) || t("me.card.none"),
          },
          {
            key: t("me.card.languages"),
            value: languages.length > 0 ? format.list(languages, { type: "conjunction" }) : t("me.card.none"),
          },
        ]}
      />
    </Card>
  );
}
