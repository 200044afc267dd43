"use client";
import { useTranslations } from "next-intl";
import { TextareaField, TextField } from "@/components/ui/text-field";
import { GRADES, type RequestKind, TEACHING_LANGUAGES, TOPICS } from "@/db/words";
import { Choices } from "./choices";
import { AidFields, EnterpriseFields } from "./needs-fields";
import { useText } from "@/components/acts/kit";
import { ListFields, type WhitelistOfYear } from "./list-fields";

type Props = { kind: RequestKind; lists: readonly WhitelistOfYear[]; hotline: string };

/** The second step, as each kind asks it. */
export function WhatFields({ kind, lists, hotline }: Props) {
  if (kind === "enterprise_service") return <EnterpriseFields />;
  if (kind === "rights_aid") return <AidFields hotline={hotline} />;
  return <PupilFields lists={kind === "campus_visit" ? lists : null} />;
}

/** Grades, numbers, topics and language; at school also the item of the list. */
function PupilFields({ lists }: { lists: readonly WhitelistOfYear[] | null }) {
  const t = useTranslations("requests");
  return (
    <>
      <Choices
        name="grades"
        type="checkbox"
        label={t("form.what.grades")}
        optional={t("form.many")}
        of={GRADES}
        word={(value) => t(`grades.${value}`)}
      />
      <div className="three">
        <TextField label={t("form.what.classes")} inputMode="numeric" maxLength={2} {...useText("classes")} />
        <TextField
          label={t("form.what.head_count_pupils")}
          inputMode="numeric"
          maxLength={4}
          {...useText("headCount")}
        />
        <TextField label={t("form.what.adults")} inputMode="numeric" maxLength={2} {...useText("adults")} />
      </div>
      <p className="xs mute -mt-3.5">{t("form.what.no_names")}</p>
      <Choices
        name="topics"
        type="checkbox"
        cards
        label={t("form.what.topics")}
        optional={t("form.what.topics_most")}
        of={TOPICS}
        word={(value) => t(`topics.${value}`)}
        note={(value) => t(`topic_notes.${value}`)}
      />
      <Choices
        name="language"
        type="radio"
        label={t("form.what.language")}
        of={TEACHING_LANGUAGES}
        word={(value) => t(`languages.${value}`)}
      />
      {lists && <ListFields lists={lists} />}
      <TextareaField
        label={t("form.what.notes")}
        optional={t("form.optional")}
        hint={t("form.what.notes_hint")}
        rows={3}
        maxLength={500}
        {...useText("notes")}
      />
    </>
  );
}
