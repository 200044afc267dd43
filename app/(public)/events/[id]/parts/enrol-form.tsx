"use client";
import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { useChosen, useText } from "@/components/acts/kit";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import type { Trainee } from "@/db/words";
import { enrolInCourse, enrolWithoutAccount } from "../actions";

type Props = { once: string; eventId: string; trainee: Trainee /** Sessions that are booked by it. */; count: number };

/** One step into a course: a press for a volunteer, a contact for a teacher, a head count besides for an enterprise. */
export function EnrolForm({ once, eventId, trainee, count }: Props) {
  const t = useTranslations("trainings.public");
  const form = useTranslations("registrations.form");
  return (
    <ActForm
      action={trainee === "volunteer" ? enrolInCourse : enrolWithoutAccount}
      once={once}
      hidden={{ eventId }}
      submit={t("enrol", { count })}
      busy={form("busy")}
      size="lg"
      className="grid gap-4 bk justify-items-stretch"
    >
      {trainee !== "volunteer" && <Contact isGroup={trainee === "enterprise"} />}
      <Wait />
      {trainee !== "volunteer" && <p className="xs mute">{form("privacy")}</p>}
    </ActForm>
  );
}

function Wait() {
  const t = useTranslations("trainings.public");
  const { all } = useChosen("wait");
  return <Choice type="checkbox" name="wait" label={t("wait")} note={t("wait_note")} defaultChecked={all.length > 0} />;
}

function Contact({ isGroup }: { isGroup: boolean }) {
  const t = useTranslations("trainings.public");
  const [company, people] = [useText("groupName"), useText("seats")];
  const [name, phone, email] = [useText("name"), useText("phone"), useText("email")];
  return (
    <div className="grid gap-4 md:grid-cols-2 md:items-end">
      {isGroup && (
        <>
          <TextField {...company} label={t("company")} maxLength={60} autoComplete="organization" required />
          <TextField {...people} label={t("people")} inputMode="numeric" maxLength={4} required />
        </>
      )}
      <TextField
        {...name}
        label={t(isGroup ? "contact" : "name")}
        maxLength={40}
        autoComplete="name"
        fieldClass="md:col-span-2"
        required
      />
      <TextField
        {...phone}
        label={t("phone")}
        hint={t("one_of")}
        optional={t("optional")}
        type="tel"
        autoComplete="tel"
      />
      <TextField {...email} label={t("email")} optional={t("optional")} type="email" autoComplete="email" />
    </div>
  );
}
