import { Link2, Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { ActForm } from "@/components/acts/act-form";
import { LinkBox } from "@/components/desk/link-box";
import { SIGN_IN_LINK_HOURS } from "@/lib/accounts/rules/link-hours";
import type { DeskCard } from "@/lib/volunteers/queries/desk-card";
import { lacksGuardian, mayBeApproved } from "@/lib/volunteers/rules/approval";
import { approve, decline, pause, resume, signInLink } from "../actions";

/** What may be done about a person's status, and the first sign-in link. */
export function BarActs({ card, today, coming }: { card: DeskCard; today: string; coming: number }) {
  const t = useTranslations("volunteers.desk.act");
  const hidden = { volunteerId: card.id, version: String(card.version) };
  const busy = t("saving");
  const reason = {
    name: "reason",
    label: t("reason"),
    hint: t("reason_told"),
    kind: "textarea" as const,
    maxLength: 200,
  };
  const guardians = card.consents.filter((consent) => consent.purpose === "guardian" && !consent.withdrawnAt);
  const waitsForGuardian = lacksGuardian(card.birthMonth, guardians, today);
  const link = {
    ready: t("link_ready"),
    label: t("link_label"),
    copy: t("copy"),
    copied: t("copied"),
    again: t("again"),
  };
  return (
    <>
      {card.status !== "left" && !card.disabledAt && card.accountRole === "volunteer" && (
        <LinkBox
          action={signInLink}
          once={crypto.randomUUID()}
          hidden={{ volunteerId: card.id }}
          label={
            <>
              <Link2 className="i" aria-hidden />
              {t("sign_in_link")}
            </>
          }
          note={t("sign_in_link_note", { hours: SIGN_IN_LINK_HOURS })}
          submit={t("sign_in_link_do")}
          busy={busy}
          words={link}
        />
      )}
      <ActBox
        gone={card.status !== "active"}
        float
        action={pause}
        once={crypto.randomUUID()}
        hidden={hidden}
        label={
          <>
            <Pause className="i" aria-hidden />
            {t("pause")}
          </>
        }
        look={{ size: "sm" }}
        title={t("pause_title")}
        fields={[reason]}
        note={t("pause_note", { n: coming })}
        submit={t("pause_do", { n: coming })}
        busy={busy}
        tone="danger"
      />
      <ActForm
        gone={card.status !== "paused"}
        action={resume}
        once={crypto.randomUUID()}
        hidden={hidden}
        submit={t("resume")}
        busy={busy}
      />
      <ActBox
        gone={card.status !== "applied"}
        float
        action={decline}
        once={crypto.randomUUID()}
        hidden={hidden}
        label={t("decline")}
        look={{ size: "sm", variant: "danger" }}
        fields={[reason]}
        submit={t("decline")}
        busy={busy}
        tone="danger"
      />
      <ActForm
        gone={!mayBeApproved(card.status) || waitsForGuardian}
        action={approve}
        once={crypto.randomUUID()}
        hidden={hidden}
        submit={t(card.status === "declined" ? "approve_again" : "approve")}
        busy={t("approving")}
      />
    </>
  );
}
