import { useTranslations } from "next-intl";
import { isMessageKey } from "@/lib/i18n/keys";
import type { DeskLetter } from "@/lib/letters/queries/desk";

/** Why a letter did not go by mail, in words. */
export function Why({ letter }: { letter: Pick<DeskLetter, "lastError"> }) {
  const t = useTranslations();
  const [kind = "", code = ""] = (letter.lastError ?? "").split(/_(?=\d+$)/);
  const key = `letters.desk.why.${kind}`;
  return <>{isMessageKey(key) ? t(key, { code }) : ""}</>;
}
