"use client";
import { useTranslations } from "next-intl";
import { SproutShadow } from "@/components/art/sprout";
import { ButtonLink } from "@/components/ui/button";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";

type Props = { name: string; minor: boolean; days: number };

/** It arrived: what happens next, who must act, and what can be done meanwhile. The same for names known and new. */
export function Done({ name, minor, days }: Props) {
  const t = useTranslations("volunteers.join.done");
  const steps: TimelineItem[] = [
    { key: "sent", state: "done", title: t("step_sent") },
    ...(minor
      ? [
          {
            key: "guardian",
            state: "now" as const,
            title: t("step_guardian"),
            body: <p className="sm ink2">{t("step_guardian_body")}</p>,
          },
        ]
      : []),
    {
      key: "review",
      state: minor ? "later" : "now",
      title: t("step_review"),
      body: <p className="sm ink2">{t("step_review_body")}</p>,
    },
    { key: "first", state: "later", title: t("step_first") },
  ];
  return (
    <div className="wrap out">
      <div>
        <div className="done" role="status">
          <h1 className="text-[1.75rem]">{name ? t("title", { name }) : t("title_plain")}</h1>
          <p className="mt-3">{minor ? t("minor", { days }) : t("adult", { days })}</p>
          <SproutShadow />
        </div>
        <h2 className="mt-8 mb-3.5 text-xl">{t("next")}</h2>
        <Timeline items={steps} />
      </div>
      <aside className="stack">
        <div className="card">
          <h2 className="mb-2 text-base">{t("wait")}</h2>
          <p className="sm ink2">{t("wait_body")}</p>
          <div className="stack mt-3.5 gap-2">
            <ButtonLink variant="primary" href="/sign-in?next=%2Fme">
              {t("sign_in")}
            </ButtonLink>
            <ButtonLink href="/events">{t("events")}</ButtonLink>
          </div>
        </div>
        <p className="xs mute">{t("known")}</p>
      </aside>
    </div>
  );
}
