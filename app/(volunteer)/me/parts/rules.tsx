import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";

/** How withdrawing and waiting work, as they really do. */
export function Rules({ hours }: { hours: number }) {
  const t = useTranslations("volunteers.me.rules");
  const lines = [t("withdraw"), t("wait", { hours }), t("absent")];
  return (
    <div className="page-shifts">
      <Card as="section" className="side-free">
        <h2 className="mb-0!">{t("title")}</h2>
        <ul className="ru">
          {lines.map((line) => (
            <li key={line}>
              <Check className="i" aria-hidden />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
