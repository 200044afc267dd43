"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Party } from "@/db/words";
import { bookSeats } from "../actions";

type Props = {
  once: string;
  sessionId: string;
  /** The session's name. */
  session: string;
  as: Party;
  /** Seats that one party may book. */
  most: number;
  canWait: boolean;
  full: boolean;
  back: string;
};

/** Seats for a person or a group by head count; works without scripts and keeps what was typed. */
export function BookingForm({ once, sessionId, session, as, most, canWait, full, back }: Props) {
  const t = useTranslations("registrations.form");
  const close = useTranslations("registrations.public")("close");
  const [state, send] = useActionState(bookSeats, null);
  const refused = state?.ok === false ? state : null;
  const typed = (name: string) => {
    const value = refused?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const field = (name: string) => ({
    name,
    id: `book-${name}`,
    defaultValue: typed(name),
    error: refused?.fieldErrors[name],
  });
  const group = as === "group";
  return (
    <form action={send} className="grid gap-4" aria-label={t("title", { session })} noValidate>
      <input type="hidden" name="once" value={refused ? `${once}-${refused.at}` : once} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="party" value={as} />
      {refused && (
        <Banner tone="warn" role="alert" title={refused.message}>
          {refused.fix}
        </Banner>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2" key={refused?.at}>
        {group && (
          <TextField
            {...field("groupName")}
            label={t("group_name")}
            hint={t("group_name_hint")}
            maxLength={60}
            autoComplete="organization"
            fieldClass="md:col-span-2"
            required
          />
        )}
        <TextField
          {...field("seats")}
          defaultValue={typed("seats") ?? (group ? undefined : "1")}
          label={t("seats")}
          hint={t("seats_hint", { most })}
          inputMode="numeric"
          maxLength={4}
          fieldClass={group ? undefined : "md:col-span-2"}
          required
        />
        {group && (
          <TextField
            {...field("adults")}
            label={t("adults")}
            hint={t("adults_hint")}
            inputMode="numeric"
            maxLength={4}
            required
          />
        )}
        <TextField
          {...field("name")}
          label={t(group ? "name_group" : "name_person")}
          maxLength={40}
          autoComplete="name"
          fieldClass="md:col-span-2"
          required
        />
        <TextField
          {...field("phone")}
          label={t("phone")}
          hint={t("phone_hint")}
          optional={t("optional")}
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...field("email")}
          label={t("email")}
          hint={t("email_hint")}
          optional={t("optional")}
          type="email"
          autoComplete="email"
        />
        {canWait && !full && (
          <div className="md:col-span-2">
            <Choice
              type="checkbox"
              name="wait"
              defaultChecked={Boolean(typed("wait"))}
              label={t("wait")}
              note={t("wait_note")}
            />
          </div>
        )}
      </div>
      {full && <input type="hidden" name="wait" value="1" />}
      <p className="xs mute">{t("privacy")}</p>
      <div className="row wrapx">
        <SubmitButton variant="primary" size="lg" busyText={t("busy")}>
          {full ? t("submit_wait") : t("submit")}
        </SubmitButton>
        <ButtonLink variant="quiet" href={back}>
          {close}
        </ButtonLink>
      </div>
    </form>
  );
}
