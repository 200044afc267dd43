import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { Card } from "@/components/ui/card";
import type { Settings } from "@/lib/settings/rules";
import { ask } from "../actions";

type Props = { token: string; settings: Settings; deleting: boolean };

/** Correction in the guardian's own words, and deletion with its consequences said first. */
export function Asking({ token, settings, deleting }: Props) {
  const t = useTranslations("privacy");
  return (
    <Card as="section">
      <h2>{t("child.ask")}</h2>
      <p className="ink2 mb-3">{t("ask.lead", { days: settings.data_answer_days })}</p>
      <div className="row flex-wrap items-start">
        <ActBox
          action={ask}
          once={crypto.randomUUID()}
          hidden={{ token, kind: "correct" }}
          label={t("ask.kinds.correct")}
          bodyClass="mt-4"
          fields={[{ name: "text", kind: "textarea", label: t("ask.text"), maxLength: 1000 }]}
          submit={t("ask.send")}
          busy={t("ask.busy")}
          size="md"
        />
        <ActBox
          gone={deleting}
          action={ask}
          once={crypto.randomUUID()}
          hidden={{ token, kind: "delete" }}
          label={t("child.delete")}
          look={{ variant: "danger" }}
          bodyClass="mt-4"
          lead={t("child.delete_lead", { days: settings.deletion_grace_days })}
          fields={[{ name: "sure", kind: "check", label: t("child.sure") }]}
          submit={t("child.delete")}
          busy={t("ask.busy")}
          tone="danger"
          size="md"
          short
        />
      </div>
    </Card>
  );
}
