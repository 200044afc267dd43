import { Eye, EyeOff, History, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

const LINES = [
  { key: "sees", Icon: Eye },
  { key: "sees_not", Icon: EyeOff },
  { key: "logs_not", Icon: History },
] as const;

/** What a check shows and what it never shows, and the page that checks without a network. */
export function What() {
  const t = useTranslations("certificates.verify");
  return (
    <aside className="card" aria-labelledby="what">
      <h2 className="text-base" id="what">
        {t("what")}
      </h2>
      <ul className="ul">
        {LINES.map(({ key, Icon }) => (
          <li key={key}>
            <Icon className="i" aria-hidden />
            <span>{t(key)}</span>
          </li>
        ))}
        <li>
          <WifiOff className="i" aria-hidden />
          <span>
            <b>{t("offline")}</b>
            <br />
            {t("offline_note")}
          </span>
        </li>
      </ul>
      <p className="row mt-3 flex-wrap">
        <ButtonLink size="sm" href="/verify/offline" prefetch={false}>
          {t("offline_open")}
        </ButtonLink>
        <ButtonLink size="sm" variant="quiet" href="/verify/offline?save=1" prefetch={false} download>
          {t("offline_save")}
        </ButtonLink>
      </p>
    </aside>
  );
}
