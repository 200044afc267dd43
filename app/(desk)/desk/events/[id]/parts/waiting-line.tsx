import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { View } from "./view";

type Props = { waiting: View["people"]; href: (signupId: string) => string; icon: ReactNode };

/** Who waits, in order, and why in this order. */
export function WaitingLine({ waiting, href, icon }: Props) {
  const t = useTranslations("events.desk");
  const format = useFormatter();
  if (waiting.length === 0)
    return (
      <p className="wl">
        {icon}
        {t("waiting", { count: 0 })}
      </p>
    );
  return (
    <div className="wl">
      {icon}
      {t("waiting_order", { count: waiting.length })}
      {waiting.map((one) => (
        <Link key={one.signupId} className="ml-2 text-inherit" href={href(one.signupId)} scroll={false}>
          {one.waitingPlace} {one.name}
        </Link>
      ))}
      <details className="ml-2 inline-block align-top">
        <summary className="lnk cursor-pointer">{t("why_order")}</summary>
        <p>{t("order_rule")}</p>
        <ol>
          {waiting.map((one) => (
            <li key={one.signupId}>
              {t("asked_at", {
                place: one.waitingPlace ?? 0,
                name: one.name,
                time: format.dateTime(one.createdAt, "stamp"),
              })}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
