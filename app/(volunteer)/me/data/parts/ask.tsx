import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { Card } from "@/components/ui/card";
import { askFor } from "../actions";

const KINDS = ["correct", "restrict", "export"] as const;

/** What one cannot do alone: said in one's own words, answered by a person in time. */
export function Ask({ days }: { days: number }) {
  const t = useTranslations("privacy.ask");
  return (
    <Card as="section">
      <h2>{t("title")}</h2>
      <p className="sm ink2">{t("lead", { days })}</p>
      <ActBox
        action={askFor}
        once={crypto.randomUUID()}
        label={t("open")}
        look={{ block: true }}
        bodyClass="mt-4"
        fields={[
          {
            name: "kind",
            kind: "radio",
            label: t("kind"),
            options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          { name: "text", kind: "textarea", label: t("text"), maxLength: 1000, hint: t("restrict_note") },
        ]}
        submit={t("send")}
        busy={t("busy")}
        block
        size="md"
      />
    </Card>
  );
}
