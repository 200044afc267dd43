import { Eye } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { REVEAL_MINUTES, REVEAL_REASONS } from "@/lib/volunteers/rules/reveal";
import { reveal } from "../actions";
import { CoverAgain } from "./cover-again";

/** The way to see what is covered: a reason first, then ten minutes. */
export function Reveal({ volunteerId, uncovered }: { volunteerId: string; uncovered: Date | null }) {
  const t = useTranslations("volunteers.desk.card");
  const format = useFormatter();
  if (uncovered)
    return (
      <p className="sm mt-3.5" role="status">
        {t("shown", { time: format.dateTime(uncovered, "time") })}
        <CoverAgain at={uncovered.getTime()} />
      </p>
    );
  return (
    <ActBox
      className="mt-3.5"
      action={reveal}
      once={crypto.randomUUID()}
      hidden={{ volunteerId }}
      label={
        <>
          <Eye className="i" aria-hidden />
          {t("reveal")}
        </>
      }
      look={{ size: "sm" }}
      title={t("reveal_title")}
      fields={[
        {
          name: "why",
          kind: "radio",
          unchosen: true,
          label: t("reveal_title"),
          options: REVEAL_REASONS.map((value) => ({ value, label: t(`why.${value}`) })),
        },
      ]}
      note={t("reveal_note", { minutes: REVEAL_MINUTES })}
      submit={t("reveal_do", { minutes: REVEAL_MINUTES })}
      busy={t("reveal_busy")}
    />
  );
}
