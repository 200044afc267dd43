import { Link2, Users } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { LinkBox } from "@/components/desk/link-box";
import { Badge } from "@/components/ui/badge";
import { KeyValues } from "@/components/ui/card";
import { CURRENT } from "@/lib/consents/rules/texts";
import { instantOf } from "@/lib/time";
import type { DeskCard } from "@/lib/volunteers/queries/desk-card";
import { isMinor } from "@/lib/volunteers/rules/age";
import { hasGuardianConsent } from "@/lib/volunteers/rules/approval";
import { maskedContact } from "@/lib/volunteers/rules/contact";
import { consent, guardianLink } from "../actions";
import { Cover } from "./cover";

/** The guardian's consent of a minor: who, until when, by which text; the link, and recording it from paper. */
export function Guardian({ card, today, uncovered }: { card: DeskCard; today: string; uncovered: boolean }) {
  const t = useTranslations("volunteers.desk.guardian");
  const ta = useTranslations("volunteers.desk.act");
  const tc = useTranslations("volunteers.desk.card");
  const tk = useTranslations("consents.method");
  const format = useFormatter();
  if (!isMinor(card.birthMonth, today)) return null;
  const standing = card.consents.filter((given) => !given.withdrawnAt && (given.validUntil ?? today) >= today);
  const agreed = standing.find((given) => given.purpose === "guardian");
  const valid = hasGuardianConsent(agreed ? [agreed] : [], today);
  const covered = (value: string | null, hint: string) =>
    value === null ? tc("none") : uncovered ? value : <Cover label={tc("covered")}>{hint}</Cover>;
  const rows = [
    { key: t("who"), value: covered(agreed?.guardianName ?? card.guardianName, "●●●") },
    {
      key: tc("guardian_contact"),
      value: covered(card.guardianContact, card.guardianContact ? maskedContact(card.guardianContact) : ""),
    },
    ...(agreed
      ? [
          { key: t("text"), value: t("text_line", { version: agreed.textVersion }) },
          { key: t("when"), value: `${format.dateTime(agreed.givenAt, "fullDay")} · ${tk(agreed.method)}` },
          {
            key: t("until"),
            value: agreed.validUntil ? format.dateTime(instantOf(agreed.validUntil), "fullDay") : "—",
          },
          {
            key: t("photos"),
            value: t(standing.some((given) => given.purpose === "photos") ? "photos_yes" : "photos_no"),
          },
        ]
      : []),
  ];
  return (
    <div className="sd">
      <h2>
        <Users className="i" aria-hidden />
        {t("title")}
        <span className="sp">
          <Badge tone={valid ? "ok" : "warn"}>{t(valid ? "given" : "missing")}</Badge>
        </span>
      </h2>
      <KeyValues rows={rows} />
      <div className="mt-3 grid gap-2">
        {card.status !== "left" && (
          <LinkBox
            inPlace
            action={guardianLink}
            once={crypto.randomUUID()}
            hidden={{ volunteerId: card.id }}
            size="xs"
            label={
              <>
                <Link2 className="i" aria-hidden />
                {ta("guardian_link")}
              </>
            }
            note={ta("guardian_link_note")}
            submit={ta("guardian_link_do")}
            busy={ta("saving")}
            words={{
              ready: ta("link_ready"),
              label: ta("link_label"),
              copy: ta("copy"),
              copied: ta("copied"),
              again: ta("again"),
            }}
          />
        )}
        {!valid && (
          <ActBox
            action={consent}
            once={crypto.randomUUID()}
            hidden={{ volunteerId: card.id }}
            label={t("record")}
            look={{ size: "xs" }}
            fields={[
              { name: "guardianName", label: t("name"), maxLength: 60 },
              { name: "signedOn", kind: "date", label: t("signed_on"), value: today },
              { name: "photos", kind: "check", label: t("include_photos") },
              { name: "seen", kind: "check", label: t("seen") },
            ]}
            submit={t("do")}
            busy={ta("saving")}
            note={t("record_note", { version: CURRENT.guardian })}
          />
        )}
      </div>
    </div>
  );
}
