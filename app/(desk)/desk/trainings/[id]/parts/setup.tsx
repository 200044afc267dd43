import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { ActField } from "@/components/acts/act-field";
import { QUALIFICATIONS, TEACHING_LANGUAGES, TRAINEES } from "@/db/words";
import type { TrainingRow } from "@/lib/trainings/queries/course";
import { save } from "../actions";

type Amount = "validMonths" | "sessionsNeeded" | "minutesShare" | "passMark" | "questionsAsked" | "triesAllowed";

/** How the course is: for whom, in which language, what it grants, what passing needs. */
export function Setup({ eventId, training }: { eventId: string; training?: TrainingRow }) {
  const t = useTranslations("trainings");
  const text = (value: number | null | undefined) => (value == null ? "" : String(value));
  const number = (name: Amount, value: string, hint?: string): ActField => ({
    name,
    label: t(`setup.${name}`),
    kind: "number",
    value,
    span: 4,
    ...(hint ? { hint } : {}),
  });
  const fields: ActField[] = [
    {
      name: "trainee",
      label: t("setup.trainee"),
      kind: "select",
      value: training?.trainee ?? "volunteer",
      span: 4,
      options: TRAINEES.map((value) => ({ value, label: t(`trainees.${value}`) })),
    },
    {
      name: "language",
      label: t("setup.language"),
      kind: "select",
      value: training?.language ?? "zh",
      span: 4,
      options: TEACHING_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) })),
    },
    {
      name: "grants",
      label: t("setup.grants"),
      kind: "select",
      value: training?.grants ?? "",
      span: 4,
      hint: t("setup.grants_hint"),
      options: [
        { value: "", label: t("setup.grants_none") },
        ...QUALIFICATIONS.map((value) => ({ value, label: t(`grants.${value}`) })),
      ],
    },
    number("validMonths", text(training ? training.validMonths : 24), t("setup.valid_hint")),
    number("sessionsNeeded", text(training?.sessionsNeeded), t("setup.needed_hint")),
    number("minutesShare", text(training?.minutesShare ?? 80), t("setup.share_hint")),
    number("passMark", text(training?.passMark), t("setup.mark_hint")),
    number("questionsAsked", text(training?.questionsAsked), t("setup.asked_hint")),
    number("triesAllowed", text(training?.triesAllowed), t("setup.tries_hint")),
  ];
  return (
    <section className="blk">
      <header>
        <h2>{t(training ? "setup.title" : "setup.title_new")}</h2>
        <small>{t("setup.note")}</small>
      </header>
      <div className="bd">
        <ActForm
          action={save}
          once={crypto.randomUUID()}
          hidden={{ eventId, version: String(training?.version ?? 0) }}
          fields={fields}
          submit={t(training ? "setup.save" : "setup.begin")}
          busy={t("busy")}
        />
      </div>
    </section>
  );
}
