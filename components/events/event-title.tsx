import { useLocale } from "next-intl";
import { phrases, said } from "@/lib/events/rules/names";

/** An event's title in the reader's language, broken at its colon. */
export function EventTitle({ title, titleEn }: { title: string; titleEn: string | null }) {
  const { text, lang } = said(useLocale(), title, titleEn);
  return (
    <span lang={lang}>
      {phrases(text).map((phrase) => (
        <span key={phrase} className="ph">
          {phrase}
        </span>
      ))}
    </span>
  );
}
