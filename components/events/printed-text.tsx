import { useLocale, useTranslations } from "next-intl";
import { readPrinted } from "@/lib/campaigns/rules";

type Props = { text: string /** The words of the print stand behind the reading. */; quoted?: boolean };

/** A period, a day or a source as it was printed; in English a reading of it, and the print marked as Chinese. */
export function PrintedText({ text, quoted }: Props) {
  const t = useTranslations("campaigns.printed");
  const read = useLocale() === "en" ? readPrinted(text) : null;
  if (!read) return <span lang="zh-CN">{text}</span>;
  if (!quoted) return <span>{t(read.key, read.params)}</span>;
  return (
    <>
      {t(read.key, read.params)}{" "}
      <span className="xs mute whitespace-nowrap" lang="zh-CN">
        {text}
      </span>
    </>
  );
}
