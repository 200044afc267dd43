import { KeyRound } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { IDENTITY_CHECKS } from "@/lib/accounts/rules/login-change";
import type { DeskCard } from "@/lib/volunteers/queries/desk-card";
import { changeLogin } from "../actions";

/** Another number or address for somebody who cannot do it alone any more, after making sure who asks. */
export async function ChangeLogin({ card }: { card: DeskCard }) {
  const t = await getTranslations("volunteers.desk.login");
  if (card.status === "left" || card.accountRole !== "volunteer") return null;
  return (
    <ActBox
      className="mt-3"
      action={changeLogin}
      once={crypto.randomUUID()}
      hidden={{ volunteerId: card.id, version: String(card.accountVersion) }}
      label={
        <>
          <KeyRound className="i" aria-hidden />
          {t("open")}
        </>
      }
      look={{ size: "sm" }}
      title={t("title")}
      fields={[
        {
          name: "kind",
          kind: "select",
          label: t("which"),
          value: card.phone === null ? "email" : "phone",
          options: [
            { value: "phone", label: t("phone") },
            { value: "email", label: t("email") },
          ],
        },
        { name: "value", label: t("value"), hint: t("value_hint"), maxLength: 254 },
        {
          name: "checked",
          kind: "select",
          label: t("checked"),
          options: IDENTITY_CHECKS.map((value) => ({ value, label: t(`checks.${value}`) })),
        },
      ]}
      note={t("note")}
      submit={t("do")}
      busy={t("busy")}
      tone="danger"
    />
  );
}
