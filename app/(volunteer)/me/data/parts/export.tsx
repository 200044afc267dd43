import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choice } from "@/components/ui/choice";

/** A copy of everything, at once: a plain form whose answer is the file. */
export function Export({ action = "/me/data/export" }: { action?: string }) {
  const t = useTranslations("privacy.export");
  return (
    <Card as="section" id="export">
      <h2>{t("title")}</h2>
      <p className="sm ink2">{t("lead")}</p>
      <form action={action} method="get">
        <div className="fmt">
          <Choice type="radio" name="as" value="xlsx" label={t("xlsx")} note={t("xlsx_note")} defaultChecked />
          <Choice type="radio" name="as" value="json" label={t("json")} note={t("json_note")} />
        </div>
        <Button type="submit" block>
          <Download className="i" aria-hidden />
          {t("act")}
        </Button>
      </form>
    </Card>
  );
}
