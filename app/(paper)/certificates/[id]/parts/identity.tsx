import { Eye } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { IDENTITY_MINUTES, IDENTITY_REASONS } from "@/lib/certificates/rules/identity";
import { showIdentity } from "../actions";

type Props = { id: string; identity: { number: string; until: Date | null } | null };

/** The way to the identity number in full: a reason first, then ten minutes. */
export function Identity({ id, identity }: Props) {
  const t = useTranslations("certificates.page");
  const format = useFormatter();
  if (!identity) return <p className="sm mute">{t("identity_gone")}</p>;
  if (identity.until)
    return (
      <p className="sm" role="status">
        {t("identity_shown", { time: format.dateTime(identity.until, "time") })}
      </p>
    );
  return (
    <div className="card">
      <p className="sm">
        <b>{t("identity")}</b> {t("identity_masked", { number: identity.number })}
      </p>
      <ActBox
        className="mt-2"
        action={showIdentity}
        once={crypto.randomUUID()}
        hidden={{ certificateId: id }}
        label={
          <>
            <Eye className="i" aria-hidden />
            {t("identity_show")}
          </>
        }
        look={{ size: "sm" }}
        title={t("identity_why")}
        fields={[
          {
            name: "why",
            kind: "radio",
            unchosen: true,
            label: t("identity_why"),
            options: IDENTITY_REASONS.map((value) => ({ value, label: t(`why.${value}`) })),
          },
        ]}
        note={t("identity_note")}
        submit={t("identity_do", { minutes: IDENTITY_MINUTES })}
        busy={t("identity_busy")}
      />
    </div>
  );
}
