"use client";
import { useFormatter, useTranslations } from "next-intl";
import { HillsLine } from "@/components/art/hills";
import { Button, ButtonLink } from "@/components/ui/button";
import { instantOf } from "@/lib/time";
import { mayJoinFrom } from "@/lib/volunteers/rules/age";

/** Under 14: a kind no, the day from which it works, and what is open now. Nothing was stored. */
export function Refused({ birth, onBack }: { birth: string; onBack?: () => void }) {
  const t = useTranslations("volunteers.join.refused");
  const format = useFormatter();
  const month = format.dateTime(instantOf(`${birth}-15`), "month");
  const day = format.dateTime(instantOf(mayJoinFrom(birth)), "fullDay");
  return (
    <div className="wrap mt-7 max-w-[1000px]">
      <div className="ref" role="status">
        <div className="pad">
          <h1 className="text-[1.75rem]">{t("title")}</h1>
          <p>{t.rich("body", { month, day, b: (words) => <b className="nowrap">{words}</b> })}</p>
          <p className="sm ink2">{t("nothing")}</p>
        </div>
        <HillsLine />
        <svg className="d" viewBox="0 0 112 84" aria-hidden>
          <ellipse cx="56" cy="66" rx="8" ry="6" fill="var(--color-berry-500)" />
          <path d="M56 60V46" stroke="var(--brand-vivid)" strokeWidth="3.5" strokeLinecap="round" />
          <path d="M56 49c0-7 4-11 12-12 0 7-5 12-12 12Z" fill="var(--brand-vivid)" />
        </svg>
      </div>
      <h2 className="mt-8 text-xl">{t("ways")}</h2>
      <div className="ways">
        <section className="card">
          <h3>{t("come")}</h3>
          <p className="sm ink2">{t("come_body")}</p>
          <ButtonLink size="sm" href="/events">
            {t("come_act")}
          </ButtonLink>
        </section>
        <section className="card">
          <h3>{t("wrong")}</h3>
          <p className="sm ink2">{t("wrong_body")}</p>
          {onBack ? (
            <Button size="sm" onClick={onBack}>
              {t("wrong_act")}
            </Button>
          ) : (
            <ButtonLink size="sm" href="/join">
              {t("wrong_act")}
            </ButtonLink>
          )}
        </section>
      </div>
    </div>
  );
}
