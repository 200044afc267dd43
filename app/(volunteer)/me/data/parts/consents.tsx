import { Check, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { asksAnew, mayChangeHere } from "@/lib/consents/rules/own";
import { CURRENT } from "@/lib/consents/rules/texts";
import type { ConsentPurpose } from "@/db/words";
import { instantOf } from "@/lib/time";
import type { Card } from "@/lib/volunteers/queries/card";
import type { consentsOf } from "@/lib/volunteers/queries/data";
import { ConsentForm } from "./consent-form";

type Consent = Awaited<ReturnType<typeof consentsOf>>[number];
type Props = { consents: Consent[]; card: Card /** YYYY-MM-DD */; today: string };

const ORDER: readonly ConsentPurpose[] = ["terms", "guardian", "photos", "identity"];

/** Each purpose with its latest answer; optional ones can be taken back or given here. */
export function Consents({ consents, card, today }: Props) {
  const t = useTranslations("volunteers.data.consents");
  const always = (purpose: ConsentPurpose) => purpose === "terms" || purpose === "photos";
  const shown = ORDER.filter((purpose) => always(purpose) || consents.some((one) => one.purpose === purpose));
  const standing = consents.filter((one) => one.purpose === "terms" && one.withdrawnAt === null);
  return (
    <section id="consents">
      <h2>{t("title")}</h2>
      <p className="ink2 sm">{t("note")}</p>
      <ul className="card cn">
        {shown.map((purpose) => (
          <Row
            key={purpose}
            purpose={purpose}
            latest={consents.findLast((one) => one.purpose === purpose)}
            anew={purpose === "terms" && asksAnew(standing, card.birthMonth, today)}
            card={card}
            today={today}
          />
        ))}
      </ul>
    </section>
  );
}

function Row({
  purpose,
  latest,
  anew,
  card,
  today,
}: {
  purpose: ConsentPurpose;
  latest: Consent | undefined;
  /** Of age now: asked once more. */
  anew: boolean;
  card: Card;
  today: string;
}) {
  const t = useTranslations("consents");
  const texts = useTranslations("consents.texts.v2026-11");
  const format = useFormatter();
  const given = latest !== undefined && latest.withdrawnAt === null;
  const ended = given && latest.validUntil !== null && latest.validUntil < today;
  const mayGive = anew || (mayChangeHere(purpose, { birthMonth: card.birthMonth, today }) && !given);
  const mayWithdraw = mayChangeHere(purpose) && given;
  const lines = latest
    ? [
        t("row.given", {
          at: format.dateTime(latest.givenAt, "longStamp"),
          method: t(`method.${latest.method}`),
          version: latest.textVersion,
        }),
        ...(latest.validUntil
          ? [t("row.until", { until: format.dateTime(instantOf(latest.validUntil, "12:00"), "fullDay") })]
          : []),
        ...(latest.withdrawnAt ? [t("row.withdrawn", { at: format.dateTime(latest.withdrawnAt, "longStamp") })] : []),
      ]
    : [t("row.never")];
  if (anew) lines.push(t("row.anew"));
  else if (given && purpose === "terms") lines.push(t("row.terms"));
  if (given && purpose === "guardian") lines.push(t("row.guardian"));
  return (
    <li>
      <div>
        <h3>
          {texts(`${purpose}.title`)}
          <Badge
            tone={anew ? "warn" : given && !ended ? "ok" : "plain"}
            icon={given ? <Check className="i" aria-hidden /> : <X className="i" aria-hidden />}
          >
            {anew
              ? t("state.anew")
              : ended
                ? t("state.ended")
                : given
                  ? t("state.given")
                  : latest
                    ? t("state.withdrawn")
                    : t("state.none")}
          </Badge>
        </h3>
        <p>{lines.join(" ")}</p>
        <details>
          <summary className="sm text-link underline min-h-11 inline-flex items-center cursor-pointer">
            {t("label.full", { version: CURRENT[purpose] })}
          </summary>
          <div className="stack gap-2 pb-2">
            {texts(`${purpose}.body`)
              .split("\n")
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </div>
        </details>
      </div>
      <ConsentForm
        once={crypto.randomUUID()}
        purpose={purpose}
        version={CURRENT[purpose]}
        offer={card.status === "left" ? null : mayWithdraw ? "withdraw" : mayGive ? "give" : null}
        consequences={mayWithdraw ? t(`withdraw.${purpose}`).split("\n") : []}
        words={{
          withdraw: t("withdraw.act"),
          withdrawBusy: t("withdraw.busy"),
          give: t("withdraw.give"),
          giveBusy: t("withdraw.give_busy"),
          withdrawn: t("withdraw.withdrawn", { title: texts(`${purpose}.title`) }),
          given: t("withdraw.given", { title: texts(`${purpose}.title`) }),
        }}
      />
    </li>
  );
}
