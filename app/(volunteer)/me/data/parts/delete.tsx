import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";

/** The way to the page that says what goes and what stays. */
export function Delete() {
  const t = useTranslations("privacy.delete");
  return (
    <Card as="section">
      <h2>{t("title")}</h2>
      <p className="sm ink2">{t("lead")}</p>
      <ButtonLink href="/me/data/delete" variant="danger" block>
        {t("open")}
      </ButtonLink>
    </Card>
  );
}
