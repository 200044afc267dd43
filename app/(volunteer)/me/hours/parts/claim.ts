import { useTranslations } from "next-intl";
import { claimOf } from "@/lib/hours/rules/claim";

/** Says a stored dispute in the reader's language. */
export function useClaim() {
  const t = useTranslations("hours");
  return (stored: string): string => {
    const { kind, from, to, text } = claimOf(stored);
    const times = from || to ? t("mine.claim_times", { from: from ?? "…", to: to ?? "…" }) : "";
    const words = [times, text].filter(Boolean).join(t("mine.comma"));
    return kind === "other" && words
      ? words
      : words
        ? t("mine.claim_text", { kind: t(`claim.${kind}`), text: words })
        : t(`claim.${kind}`);
  };
}
