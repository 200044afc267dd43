import { useFormatter, useTranslations } from "next-intl";
import { SproutShadow } from "@/components/art/sprout";
import type { VolunteerState } from "@/db/words";

export type Standing = "asked" | "agreed" | "declined" | "withdrawn" | "of_age";

type Props = {
  standing: Standing;
  child: string;
  guardian: string | null;
  status: VolunteerState;
  givenAt: Date | null;
  until: Date;
};

/** The question, or how it was answered. */
export function Head({ standing, child, guardian, status, givenAt, until }: Props) {
  const t = useTranslations("volunteers.guardian");
  const format = useFormatter();
  const day = format.dateTime(until, "fullDay");
  if (standing === "agreed")
    return (
      <div className="st st--ok" role="status">
        <h1>{t("agreed.title")}</h1>
        <p>
          {t("agreed.body", {
            at: givenAt ? format.dateTime(givenAt, "dayTime") : "",
            guardian: guardian ?? "",
            name: child,
            status,
          })}
        </p>
        <p className="sm">{t("agreed.until", { until: day })}</p>
        <SproutShadow />
      </div>
    );
  if (standing === "asked")
    return (
      <div>
        <p className="sm mute">{guardian ? t("for", { guardian, until: day }) : t("for_plain", { until: day })}</p>
        <h1>{t.rich("ask", { name: child, span: (words) => <span className="inline-block">{words}</span> })}</h1>
        <p className="ink2 mt-2">{t("lead")}</p>
      </div>
    );
  const words = {
    declined: { title: t("declined.title"), body: t("declined.body", { name: child, until: day }) },
    withdrawn: { title: t("withdrawn.title"), body: `${t("withdrawn.body", { name: child })}${t("withdrawn.again")}` },
    of_age: { title: t("of_age.title", { name: child }), body: t("of_age.body") },
  }[standing];
  return (
    <div className="st st--no" role="status">
      <h1>{words.title}</h1>
      <p className="ink2">{words.body}</p>
    </div>
  );
}
