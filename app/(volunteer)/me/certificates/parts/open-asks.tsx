import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import type { ownCertificates } from "@/lib/certificates/queries/mine";
import { instantOf } from "@/lib/time";
import { withdraw } from "../actions";

type Asks = Awaited<ReturnType<typeof ownCertificates>>["asks"];

const isOpen = ({ ask }: Asks[number]) => ask.state === "asked" || ask.state === "noticed";

/** Requests that wait for their unit, each with the way to take it back; of one just taken back, that it was. */
export function OpenAsks({ asks }: { asks: Asks }) {
  const t = useTranslations("certificates");
  const locale = useLocale();
  const format = useFormatter();
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const shown = asks.filter((one) => isOpen(one) || one.ask.state === "withdrawn");
  if (shown.length === 0) return null;
  const some = shown.some(isOpen);
  return (
    <section aria-labelledby={some ? "open" : undefined} className={some ? undefined : "contents"}>
      {some && <h2 id="open">{t("mine.open")}</h2>}
      <div className={some ? "cl" : "contents"}>
        {shown.map((one) => {
          const { ask, unit, unitEn } = one;
          const open = isOpen(one);
          return (
            <article className={open ? "card" : "contents"} key={ask.id}>
              {open && (
                <>
                  <p className="row between">
                    <b>{(locale === "en" && unitEn) || unit}</b>
                    <Badge tone={ask.state === "noticed" ? "info" : "warn"}>{t(`ask_state.${ask.state}`)}</Badge>
                  </p>
                  <p className="keep sm ink2">{t("period", { from: day(ask.fromDay), to: day(ask.toDay) })}</p>
                  <p className="sm mute">
                    {t("mine.asked_on", { day: format.dateTime(ask.askedAt, "fullDay") })}
                    {ask.noticeUntil && ` · ${t("mine.notice_until", { day: day(ask.noticeUntil) })}`}
                  </p>
                </>
              )}
              <ActForm
                gone={!open}
                action={withdraw}
                once={crypto.randomUUID()}
                hidden={{ askId: ask.id, version: String(ask.version) }}
                tone="plain"
                className="mt-2"
                submit={t("mine.withdraw")}
                busy={t("mine.withdrawing")}
              />
            </article>
          );
        })}
      </div>
    </section>
  );
}
