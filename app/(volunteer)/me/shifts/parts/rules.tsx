import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";

/** How cancelling, leave and a forgotten check-out work, as they really do. */
export function Rules() {
  const t = useTranslations("attendance.shifts.rules");
  return (
    <aside className="side">
      <Card as="section">
        <h2>{t("title")}</h2>
        <ul className="ru">
          {[t("withdraw"), t("leave"), t("open")].map((line) => (
            <li key={line}>
              <Check className="i" aria-hidden />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </Card>
    </aside>
  );
}
