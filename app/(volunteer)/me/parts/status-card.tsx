import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { CURRENT } from "@/lib/consents/rules/texts";
import type { Card as RosterCard } from "@/lib/volunteers/queries/card";
import { isMinor } from "@/lib/volunteers/rules/age";
import { maskedContact } from "@/lib/volunteers/rules/contact";
import { isOwnReason } from "@/lib/volunteers/rules/reason";
import { ReturnForm } from "./return-form";

type Props = { card: RosterCard; region: string; reviewDays: number; today: string };

/** Somebody who is not active: how things stand, what happens next and who must act. */
export function StatusCard({ card, region, reviewDays, today }: Props) {
  const t = useTranslations("volunteers");
  const { status } = card;
  const reason = isOwnReason(card.statusReason)
    ? t(`reasons.${card.statusReason}`)
    : (card.statusReason ?? t("me.status.no_reason"));
  if (status === "applied") return <Applied {...{ card, region, reviewDays, today }} />;
  if (status === "left")
    return (
      <Card as="section">
        <h2 className="mb-1!">{t("me.status.left.title")}</h2>
        <p>{t("me.status.left.body")}</p>
        <p className="ink2 mt-2">{t("me.status.left.next")}</p>
        <ReturnForm
          once={crypto.randomUUID()}
          version={CURRENT.terms}
          words={{
            terms: t("me.status.left.terms"),
            act: t("me.status.left.act"),
            busy: t("me.status.left.busy"),
          }}
          text={<TermsText />}
        />
        <ButtonLink variant="quiet" size="sm" href="/me/data">
          {t("me.status.left.see")}
        </ButtonLink>
      </Card>
    );
  const guardian = card.statusReason === "guardian_declined" || card.statusReason === "guardian_withdrawn";
  const part =
    status === "declined" ? (guardian ? "declined_guardian" : "declined") : guardian ? "paused_guardian" : "paused";
  return (
    <Card as="section">
      <h2 className="mb-1!">{t(`me.status.${part}.title`)}</h2>
      <p>{t(`me.status.${part}.body`, { reason })}</p>
      <p className="ink2 mt-2">{t(`me.status.${part}.next`, { region })}</p>
    </Card>
  );
}

function Applied({ card, region, reviewDays, today }: Props) {
  const t = useTranslations("volunteers.me.status");
  const minor = isMinor(card.birthMonth, today);
  const waits = minor && !card.hasGuardianConsent;
  const steps: TimelineItem[] = [
    { key: "sent", state: "done", title: t("applied.sent") },
    ...(minor
      ? [
          {
            key: "guardian",
            state: waits ? ("now" as const) : ("done" as const),
            title: waits ? t("guardian.step") : t("agreed.step"),
            body: waits ? <p className="sm ink2">{t("guardian.step_body", { region })}</p> : undefined,
          },
        ]
      : []),
    { key: "review", state: waits ? "later" : "now", title: t("applied.review") },
    { key: "first", state: "later", title: t("applied.first") },
  ];
  return (
    <Card as="section">
      <h2 className="mb-1!">{waits ? t("guardian.title") : t("applied.title")}</h2>
      <p className="mb-4">
        {waits
          ? t("guardian.body", {
              guardian: card.guardianName ?? "",
              contact: maskedContact(card.guardianContact ?? ""),
            })
          : t("applied.body", { region, days: reviewDays })}
      </p>
      <Timeline items={steps} />
    </Card>
  );
}

function TermsText() {
  const t = useTranslations("consents");
  const text = useTranslations("consents.texts.v2026-11.terms");
  return (
    <details>
      <summary className="sm text-link underline min-h-11 inline-flex items-center cursor-pointer">
        {t("label.full", { version: CURRENT.terms })}
      </summary>
      <div className="sm ink2 stack gap-2 pb-2">
        {text("body")
          .split("\n")
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
    </details>
  );
}
