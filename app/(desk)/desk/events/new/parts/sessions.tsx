"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { AUDIENCES } from "@/db/words";
import { Box, Pick, Tick } from "./box";
import { useKit } from "./kit";

/**
 * What the audience may book. Sessions are added by a button; without scripts one stands here folded, and counts when its
 * box is ticked.
 */
export function Sessions() {
  const t = useTranslations("events.desk.form");
  const { facts, form, ready, typed } = useKit();
  const sessions = useFieldArray({ control: form.control, name: "sessions" });
  const shifts = useWatch({ control: form.control, name: "shifts" }) ?? [];
  const { replace } = sessions;
  // The fields that stood here for want of scripts are none of the form's.
  useEffect(() => {
    if (ready) replace([]);
  }, [ready, replace]);
  const { session } = facts;
  if (!session) return null;
  const [first] = shifts;
  const fresh = first ? { ...session, day: first.day, start: first.start, end: first.end } : session;
  return (
    <section className="blk" id="s-audience">
      <header>
        <h2>{t("audience")}</h2>
        <small>{t("audience_note")}</small>
      </header>
      <div className="bd grid gap-2.5">
        {ready ? (
          <>
            {sessions.fields.map((one, i) => (
              <div key={one.id} className="sh">
                <input type="hidden" name={`sessions.${i}.open`} value="on" />
                <header>
                  <b>{t("session", { n: i + 1 })}</b>
                  <Button className="ml-auto" variant="quiet" size="xs" onClick={() => sessions.remove(i)}>
                    {t("remove_session")}
                  </Button>
                </header>
                <Fields index={i} />
              </div>
            ))}
            <div>
              <Button
                size="sm"
                onClick={() => sessions.append(fresh, { focusName: `sessions.${sessions.fields.length}.name` })}
              >
                <Plus className="i" aria-hidden />
                {t("add_session")}
              </Button>
            </div>
          </>
        ) : (
          <details className="sh" open={typed?.["sessions.0.open"] === "on"}>
            <summary className="px-3 py-2.5">{t("add_session")}</summary>
            <div className="px-3 pb-2">
              <Choice
                type="checkbox"
                name="sessions.0.open"
                label={t("open_session")}
                note={t("open_session_note")}
                defaultChecked={typed?.["sessions.0.open"] === "on"}
              />
            </div>
            <Fields index={0} />
          </details>
        )}
      </div>
    </section>
  );
}

function Fields({ index }: { index: number }) {
  const t = useTranslations("registrations.desk.fields");
  const audience = useTranslations("sessions.audience");
  const at = `sessions.${index}` as const;
  return (
    <div className="fg p-3">
      <Box name={`${at}.name`} label={t("name")} placeholder={t("name_example")} span="c6" />
      <Box name={`${at}.nameEn`} label={t("name_en")} span="c6" optional />
      <Box name={`${at}.day`} label={t("day")} type="date" span="c4" />
      <Box name={`${at}.start`} label={t("start")} type="time" span="c4" />
      <Box name={`${at}.end`} label={t("end")} type="time" span="c4" />
      <Pick
        name={`${at}.audience`}
        label={t("audience")}
        span="c3"
        options={AUDIENCES.map((value) => ({ value, label: audience(value) }))}
      />
      <Box name={`${at}.places`} label={t("places")} hint={t("places_hint")} span="c3" />
      <Box name={`${at}.blocked`} label={t("blocked")} hint={t("blocked_hint")} span="c3" />
      <Box name={`${at}.maxSeats`} label={t("max_seats")} span="c3" />
      <Box name={`${at}.bookingOpensAt`} label={t("opens")} hint={t("opens_hint")} type="datetime-local" optional />
      <Box name={`${at}.bookingClosesAt`} label={t("closes")} hint={t("closes_hint")} type="datetime-local" optional />
      <Box name={`${at}.onlineLink`} label={t("online_link")} hint={t("online_hint")} span="c12" optional />
      <div className="c12">
        <Tick name={`${at}.hasWaitlist`} label={t("waitlist")} />
      </div>
    </div>
  );
}
